// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Studies Service.
 *
 * Source: PS3.18 2024e, Section 10.6.3.1, Table 10.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export const StudiesSearchHttpStatus = {
  /**
   * 200 - OK.
   *
   * Matches are in the payload; a Warning header points to more results or warnings.
   *
   * Source: PS3.18 2024e, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  Ok: 200,
  /**
   * 204 - No Content.
   *
   * Nothing matches.
   *
   * Source: PS3.18 2024e, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  NoContent: 204,
  /**
   * 400 - Bad Request.
   *
   * The was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  BadRequest: 400,
  /**
   * 413 - Payload Too Large.
   *
   * The search was too broad, and the body of the response should contain a Status Report with additional
   * information about the failure.
   *
   * Source: PS3.18 2024e, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  PayloadTooLarge: 413,
} as const;
/**
 * HTTP statuses of the Search Transaction of the Studies Service.
 *
 * Source: PS3.18 2024e, Section 10.6.3.1, Table 10.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export type StudiesSearchHttpStatus = (typeof StudiesSearchHttpStatus)[keyof typeof StudiesSearchHttpStatus];
