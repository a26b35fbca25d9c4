// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Request Cancellation Transaction of the Worklist Service.
 *
 * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export enum WorklistRequestCancellationHTTPStatus {
  /**
   * 202 - Accepted.
   *
   * The server passes the request on. The performer need not cancel the workitem, and may not be informed.
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  Accepted = 202,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the syntax of the request.
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * The request cannot be performed due to a conflict, such as: The Target Workitem is in the COMPLETED state; The
   * origin server is the performer/owner of the Target Workitem and chooses not to cancel; There is no possibility
   * that the performer/owner of the Target Workitem will be informed of the cancel request
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  Conflict = 409
}

/**
 * Whether a number is a member of WorklistRequestCancellationHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export function isWorklistRequestCancellationHTTPStatus(code: number): code is WorklistRequestCancellationHTTPStatus {
  return code === 202 || code === 400 || code === 404 || code === 409;
}

/**
 * The member of WorklistRequestCancellationHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export function toWorklistRequestCancellationHTTPStatus(code: number): WorklistRequestCancellationHTTPStatus | undefined {
  if (isWorklistRequestCancellationHTTPStatus(code)) return code;
  return undefined;
}
