// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Unsubscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export const WorklistUnsubscribeHttpStatus = {
  /**
   * 200 - OK.
   *
   * The Subscription(s) were removed.
   *
   * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  Ok: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The target Subscription was not found.
   *
   * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  NotFound: 404,
} as const;
/**
 * HTTP statuses of the Unsubscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export type WorklistUnsubscribeHttpStatus = (typeof WorklistUnsubscribeHttpStatus)[keyof typeof WorklistUnsubscribeHttpStatus];
