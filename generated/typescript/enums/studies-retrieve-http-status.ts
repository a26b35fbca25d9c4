// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export enum StudiesRetrieveHTTPStatus {
  /**
   * 200 - OK.
   *
   * The response payload contains representations for all of the Target Resource(s)
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  OK = 200,
  /**
   * 206 - Partial Content.
   *
   * The response payload contains representations for some, but not all, of the Target Resource(s)
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   * @deprecated Removed from the standard after 2024e (CP 2418).
   */
  PartialContent = 206,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot process the request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The Target Resource does not exist
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  NotFound = 404,
  /**
   * 406 - Not Acceptable.
   *
   * The origin server does not support any of the Acceptable Media Types
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  NotAcceptable = 406,
  /**
   * 410 - Gone.
   *
   * The Target Resource has been deleted
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  Gone = 410,
  /**
   * 413 - Payload Too Large.
   *
   * The Target Resource is too large to be returned by the origin server.
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  PayloadTooLarge = 413
}

/**
 * Whether a number is a member of StudiesRetrieveHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export function isStudiesRetrieveHTTPStatus(code: number): code is StudiesRetrieveHTTPStatus {
  return code === 200 || code === 206 || code === 400 || code === 404 || code === 406 || code === 410 || code === 413;
}

/**
 * The member of StudiesRetrieveHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export function toStudiesRetrieveHTTPStatus(code: number): StudiesRetrieveHTTPStatus | undefined {
  if (isStudiesRetrieveHTTPStatus(code)) return code;
  return undefined;
}
