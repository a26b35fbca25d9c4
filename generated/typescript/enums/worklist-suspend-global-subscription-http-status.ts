// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export enum WorklistSuspendGlobalSubscriptionHTTPStatus {
  /**
   * 200 - OK.
   *
   * The Worklist Subscription was suspended.
   *
   * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The target Subscription was not found.
   *
   * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  NotFound = 404
}

/**
 * Whether a number is a member of WorklistSuspendGlobalSubscriptionHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export function isWorklistSuspendGlobalSubscriptionHTTPStatus(code: number): code is WorklistSuspendGlobalSubscriptionHTTPStatus {
  return code === 200 || code === 400 || code === 404;
}

/**
 * The member of WorklistSuspendGlobalSubscriptionHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export function toWorklistSuspendGlobalSubscriptionHTTPStatus(code: number): WorklistSuspendGlobalSubscriptionHTTPStatus | undefined {
  if (isWorklistSuspendGlobalSubscriptionHTTPStatus(code)) return code;
  return undefined;
}
