// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export enum NonPatientRetrieveHTTPStatus {
  /**
   * 200 - OK.
   *
   * The Instance was successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The origin server did not find a current representation for the Target Resource or is not willing to disclose
   * that one exists.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  NotFound = 404,
  /**
   * 406 - Unsupported Media Type.
   *
   * The origin server does not support any of the Acceptable Media Types.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  NotAcceptable = 406
}

/**
 * Whether a number is a member of NonPatientRetrieveHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export function isNonPatientRetrieveHTTPStatus(code: number): code is NonPatientRetrieveHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 406;
}

/**
 * The member of NonPatientRetrieveHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export function toNonPatientRetrieveHTTPStatus(code: number): NonPatientRetrieveHTTPStatus | undefined {
  if (isNonPatientRetrieveHTTPStatus(code)) return code;
  return undefined;
}
