// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Create Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export enum WorklistCreateHTTPStatus {
  /**
   * 201 - Created.
   *
   * The Target Workitem was successfully added to the Worklist.
   *
   * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  Created = 201,
  /**
   * 400 - Bad Request.
   *
   * The request is not valid; for example, the payload lacks what N-CREATE of a UPS requires.
   *
   * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  BadRequest = 400,
  /**
   * 409 - Conflict.
   *
   * The Target Workitem already exists.
   *
   * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  Conflict = 409
}

/**
 * Whether a number is a member of WorklistCreateHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export function isWorklistCreateHTTPStatus(code: number): code is WorklistCreateHTTPStatus {
  return code === 201 || code === 400 || code === 409;
}

/**
 * The member of WorklistCreateHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export function toWorklistCreateHTTPStatus(code: number): WorklistCreateHTTPStatus | undefined {
  if (isWorklistCreateHTTPStatus(code)) return code;
  return undefined;
}
