// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Worklist Service.
 *
 * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export enum WorklistSearchHTTPStatus {
  /**
   * 200 - OK.
   *
   * The search is complete. If nothing matched, the payload is an empty list; before 2026a the answer was 204.
   *
   * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  OK = 200,
  /**
   * 204 - No Content.
   *
   * The search completed successfully, but there were no matching results.
   *
   * Source: PS3.18 2025e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   * @deprecated Removed from the standard after 2025e (CP 2473).
   */
  NoContent = 204,
  /**
   * 206 - Partial Content.
   *
   * Only some of the search results were returned, and the rest can be requested through the appropriate request.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   * @deprecated Removed from the standard after 2024e (CP 2418).
   */
  PartialContent = 206,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  BadRequest = 400,
  /**
   * 413 - Payload Too Large.
   *
   * The size of the results exceeds the maximum payload size supported by the origin server.
   *
   * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  PayloadTooLarge = 413
}

/**
 * Whether a number is a member of WorklistSearchHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export function isWorklistSearchHTTPStatus(code: number): code is WorklistSearchHTTPStatus {
  return code === 200 || code === 204 || code === 206 || code === 400 || code === 413;
}

/**
 * The member of WorklistSearchHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export function toWorklistSearchHTTPStatus(code: number): WorklistSearchHTTPStatus | undefined {
  if (isWorklistSearchHTTPStatus(code)) return code;
  return undefined;
}
