// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Change Workitem State Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
 */
export enum WorklistChangeStateHTTPStatus {
  /**
   * 200 - OK.
   *
   * The update was successful, and the response payload contains a Status Report document.
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * The request cannot be performed for one of the following reasons: the request is invalid given the current
   * state of the Target Workitem; the Transaction UID is missing; the Transaction UID is incorrect
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * The request is inconsistent with the current state of the Target Workitem
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * The Target Workitem once existed, but no longer exists.
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  Gone = 410
}

/**
 * Whether a number is a member of WorklistChangeStateHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
 */
export function isWorklistChangeStateHTTPStatus(code: number): code is WorklistChangeStateHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 409 || code === 410;
}

/**
 * The member of WorklistChangeStateHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
 */
export function toWorklistChangeStateHTTPStatus(code: number): WorklistChangeStateHTTPStatus | undefined {
  if (isWorklistChangeStateHTTPStatus(code)) return code;
  return undefined;
}
