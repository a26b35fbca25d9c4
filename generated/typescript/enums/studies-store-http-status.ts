// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Store Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
 */
export enum StudiesStoreHTTPStatus {
  /**
   * 200 - OK.
   *
   * The server says that it stored every instance; the payload should name each.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  OK = 200,
  /**
   * 202 - Accepted.
   *
   * Some or all instances were stored. The payload names those with a warning and those that failed.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  Accepted = 202,
  /**
   * 400 - Bad Request.
   *
   * No instance was stored, because the request has a wrong form.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  BadRequest = 400,
  /**
   * 409 - Conflict.
   *
   * The request is well formed, but no instance was stored: for example, the SOP Class is not supported, or the
   * instances belong to another study than the address names. The payload should give the Failure Reason of each
   * instance.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  Conflict = 409,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not accept payloads of this media type here: check Content-Type of the request and of its
   * parts.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  UnsupportedMediaType = 415
}

/**
 * Whether a number is a member of StudiesStoreHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
 */
export function isStudiesStoreHTTPStatus(code: number): code is StudiesStoreHTTPStatus {
  return code === 200 || code === 202 || code === 400 || code === 409 || code === 415;
}

/**
 * The member of StudiesStoreHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
 */
export function toStudiesStoreHTTPStatus(code: number): StudiesStoreHTTPStatus | undefined {
  if (isStudiesStoreHTTPStatus(code)) return code;
  return undefined;
}
