// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Unsubscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export enum WorklistUnsubscribeHTTPStatus {
  /**
   * 200 - OK.
   *
   * The Subscription(s) were removed.
   *
   * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The target Subscription was not found.
   *
   * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  NotFound = 404
}

/**
 * Whether a number is a member of WorklistUnsubscribeHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export function isWorklistUnsubscribeHTTPStatus(code: number): code is WorklistUnsubscribeHTTPStatus {
  return code === 200 || code === 400 || code === 404;
}

/**
 * The member of WorklistUnsubscribeHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export function toWorklistUnsubscribeHTTPStatus(code: number): WorklistUnsubscribeHTTPStatus | undefined {
  if (isWorklistUnsubscribeHTTPStatus(code)) return code;
  return undefined;
}
