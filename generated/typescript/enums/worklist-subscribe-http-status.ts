// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Subscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export enum WorklistSubscribeHTTPStatus {
  /**
   * 201 - Created.
   *
   * The Subscription was created.
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  Created = 201,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the syntax of the request.
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  BadRequest = 400,
  /**
   * 403 - Forbidden.
   *
   * The origin server understood the request but is refusing to perform the query (e.g., the origin server does
   * not support Worklist Subscription Filtering, or an authenticated user has insufficient privileges).
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  Forbidden = 403,
  /**
   * 404 - Not Found.
   *
   * The Target Resource was not found.
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  NotFound = 404
}

/**
 * Whether a number is a member of WorklistSubscribeHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export function isWorklistSubscribeHTTPStatus(code: number): code is WorklistSubscribeHTTPStatus {
  return code === 201 || code === 400 || code === 403 || code === 404;
}

/**
 * The member of WorklistSubscribeHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export function toWorklistSubscribeHTTPStatus(code: number): WorklistSubscribeHTTPStatus | undefined {
  if (isWorklistSubscribeHTTPStatus(code)) return code;
  return undefined;
}
