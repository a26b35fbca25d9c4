// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Request Cancellation Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.8.3.1, Table 11.8.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export const WorklistRequestCancellationHttpStatus = {
  /**
   * 202 - Accepted.
   *
   * The request is on its way. Whoever has the workitem need not cancel it, and may not even hear of it.
   *
   * Source: PS3.18 2024e, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  Accepted: 202,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the syntax of the request.
   *
   * Source: PS3.18 2024e, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2024e, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The request is inconsistent with the current state of the Target Workitem.
   *
   * Source: PS3.18 2024e, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  Conflict: 409,
} as const;
/**
 * HTTP statuses of the Request Cancellation Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.8.3.1, Table 11.8.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export type WorklistRequestCancellationHttpStatus = (typeof WorklistRequestCancellationHttpStatus)[keyof typeof WorklistRequestCancellationHttpStatus];
