// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export enum StudiesSearchHTTPStatus {
  /**
   * 200 - OK.
   *
   * The payload has the matches; a Warning header points to further results or warnings.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  OK = 200,
  /**
   * 204 - No Content.
   *
   * Nothing matched.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  NoContent = 204,
  /**
   * 400 - Bad Request.
   *
   * The was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  BadRequest = 400,
  /**
   * 413 - Payload Too Large.
   *
   * The search was too broad, and the body of the response should contain a Status Report with additional
   * information about the failure.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  PayloadTooLarge = 413
}

/**
 * Whether a number is a member of StudiesSearchHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export function isStudiesSearchHTTPStatus(code: number): code is StudiesSearchHTTPStatus {
  return code === 200 || code === 204 || code === 400 || code === 413;
}

/**
 * The member of StudiesSearchHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export function toStudiesSearchHTTPStatus(code: number): StudiesSearchHTTPStatus | undefined {
  if (isStudiesSearchHTTPStatus(code)) return code;
  return undefined;
}
