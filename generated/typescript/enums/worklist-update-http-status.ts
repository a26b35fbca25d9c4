// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Update Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export enum WorklistUpdateHTTPStatus {
  /**
   * 200 - OK.
   *
   * The Target Workitem was updated.
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request. For example: the Target Workitem was in the COMPLETED or CANCELED state;
   * the Transaction UID is missing; the Transaction UID is incorrect; the dataset did not conform to the
   * requirements
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * The request is inconsistent with the current state of the Target Workitem
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * The Target Workitem once existed, but no longer exists.
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Gone = 410
}

/**
 * Whether a number is a member of WorklistUpdateHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export function isWorklistUpdateHTTPStatus(code: number): code is WorklistUpdateHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 409 || code === 410;
}

/**
 * The member of WorklistUpdateHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export function toWorklistUpdateHTTPStatus(code: number): WorklistUpdateHTTPStatus | undefined {
  if (isWorklistUpdateHTTPStatus(code)) return code;
  return undefined;
}
