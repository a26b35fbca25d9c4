// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Request Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export enum StorageCommitmentRequestHTTPStatus {
  /**
   * 200 - OK.
   *
   * The origin server finished processing the storage commitment request; the payload describes in detail what
   * referenced SOP Instances have been committed for safekeeping, and what Instances have not.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  OK = 200,
  /**
   * 202 - Accepted.
   *
   * The request is not finished and there is no payload: ask for the result with Result Check.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Accepted = 202,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the storage commitment request because of errors in the request headers or
   * parameters.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  BadRequest = 400,
  /**
   * 409 - Conflict.
   *
   * The origin server cannot handle the storage commitment request because the provided Transaction UID is already
   * in use.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Conflict = 409,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the storage commitment request; this may be a temporary or permanent state.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  ServiceUnavailable = 503
}

/**
 * Whether a number is a member of StorageCommitmentRequestHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export function isStorageCommitmentRequestHTTPStatus(code: number): code is StorageCommitmentRequestHTTPStatus {
  return code === 200 || code === 202 || code === 400 || code === 409 || code === 503;
}

/**
 * The member of StorageCommitmentRequestHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export function toStorageCommitmentRequestHTTPStatus(code: number): StorageCommitmentRequestHTTPStatus | undefined {
  if (isStorageCommitmentRequestHTTPStatus(code)) return code;
  return undefined;
}
