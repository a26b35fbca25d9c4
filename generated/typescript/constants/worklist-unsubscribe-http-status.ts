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
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  Ok: 200,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
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
