// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Result Check Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export enum StorageCommitmentResultCheckHTTPStatus {
  /**
   * 200 - OK.
   *
   * The origin server finished processing the Request transaction identified by the supplied Transaction UID (see
   * Section 13.4); the payload contains the result.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  OK = 200,
  /**
   * 202 - Accepted.
   *
   * The result is not ready and there is no payload: ask again later.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Accepted = 202,
  /**
   * 404 - Not Found.
   *
   * The origin server cannot find the storage commitment request result identified by the supplied Transaction
   * UID.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  NotFound = 404,
  /**
   * 410 - Gone.
   *
   * The origin server can no longer provide the storage commitment request result identified by the supplied
   * Transaction UID.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Gone = 410,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the Result Check request; this may be a temporary or permanent state.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  ServiceUnavailable = 503
}

/**
 * Whether a number is a member of StorageCommitmentResultCheckHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export function isStorageCommitmentResultCheckHTTPStatus(code: number): code is StorageCommitmentResultCheckHTTPStatus {
  return code === 200 || code === 202 || code === 404 || code === 410 || code === 503;
}

/**
 * The member of StorageCommitmentResultCheckHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export function toStorageCommitmentResultCheckHTTPStatus(code: number): StorageCommitmentResultCheckHTTPStatus | undefined {
  if (isStorageCommitmentResultCheckHTTPStatus(code)) return code;
  return undefined;
}
