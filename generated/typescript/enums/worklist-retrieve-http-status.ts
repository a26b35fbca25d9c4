// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
 */
export enum WorklistRetrieveHTTPStatus {
  /**
   * 200 - OK.
   *
   * All Instances were successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The origin server has no knowledge of the Target Workitem.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * The request cannot be performed for one of the following reasons: the submitted request is inconsistent with
   * the current state of the Target Workitem; the Transaction UID is missing; the Transaction UID is incorrect
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * The origin server knows that the Target Workitem did exist but has been deleted.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  Gone = 410
}

/**
 * Whether a number is a member of WorklistRetrieveHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
 */
export function isWorklistRetrieveHTTPStatus(code: number): code is WorklistRetrieveHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 409 || code === 410;
}

/**
 * The member of WorklistRetrieveHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
 */
export function toWorklistRetrieveHTTPStatus(code: number): WorklistRetrieveHTTPStatus | undefined {
  if (isWorklistRetrieveHTTPStatus(code)) return code;
  return undefined;
}
