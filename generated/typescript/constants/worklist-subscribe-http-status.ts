// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Subscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.10.3.1, Table 11.10.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export const WorklistSubscribeHttpStatus = {
  /**
   * 201 - Created.
   *
   * Something new was made.
   *
   * Source: PS3.18 2024e, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  Created: 201,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  BadRequest: 400,
  /**
   * 403 - Forbidden.
   *
   * The server knows who asks, and does not allow it.
   *
   * Source: PS3.18 2024e, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  Forbidden: 403,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
   *
   * Source: PS3.18 2024e, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  NotFound: 404,
} as const;
/**
 * HTTP statuses of the Subscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.10.3.1, Table 11.10.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export type WorklistSubscribeHttpStatus = (typeof WorklistSubscribeHttpStatus)[keyof typeof WorklistSubscribeHttpStatus];
