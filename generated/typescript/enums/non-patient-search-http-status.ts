// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export enum NonPatientSearchHTTPStatus {
  /**
   * 200 - OK.
   *
   * The query completed and any matching results are returned in the message body.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * The request message contained an error.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  BadRequest = 400,
  /**
   * 406 - Unsupported Media Type.
   *
   * The origin server does not support any of the Acceptable Media Types.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  NotAcceptable = 406,
  /**
   * 413 - Payload Too Large.
   *
   * The search was too broad, and the body of the response should contain a Status Report with additional
   * information about the failure.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  PayloadTooLarge = 413
}

/**
 * Whether a number is a member of NonPatientSearchHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export function isNonPatientSearchHTTPStatus(code: number): code is NonPatientSearchHTTPStatus {
  return code === 200 || code === 400 || code === 406 || code === 413;
}

/**
 * The member of NonPatientSearchHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export function toNonPatientSearchHTTPStatus(code: number): NonPatientSearchHTTPStatus | undefined {
  if (isNonPatientSearchHTTPStatus(code)) return code;
  return undefined;
}
