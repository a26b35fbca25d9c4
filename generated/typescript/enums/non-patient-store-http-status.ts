// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Store Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export enum NonPatientStoreHTTPStatus {
  /**
   * 200 - OK.
   *
   * The origin server successfully stored or created at least one of the representations contained in the request
   * payload and is returning a response payload.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  OK = 200,
  /**
   * 202 - Accepted.
   *
   * The request was checked, but the instance may not be stored yet: search for it later.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Accepted = 202,
  /**
   * 400 - Bad Request.
   *
   * The was a problem with the request. For example: the origin server did not store any of the representations
   * contained in the request payload because of errors in the request message; the request contained an invalid
   * Query Parameter; the request referenced an invalid Instance
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The origin server did not find a current representation for the Target Resource or is not willing to disclose
   * that one exists.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * The request could not be completed due to a conflict with the current state of the Target Resource.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Conflict = 409,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not accept payloads of this media type here: check Content-Type of the request and of its
   * parts.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  UnsupportedMediaType = 415
}

/**
 * Whether a number is a member of NonPatientStoreHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export function isNonPatientStoreHTTPStatus(code: number): code is NonPatientStoreHTTPStatus {
  return code === 200 || code === 202 || code === 400 || code === 404 || code === 409 || code === 415;
}

/**
 * The member of NonPatientStoreHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export function toNonPatientStoreHTTPStatus(code: number): NonPatientStoreHTTPStatus | undefined {
  if (isNonPatientStoreHTTPStatus(code)) return code;
  return undefined;
}
