// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2024e, Section 9.5.3.1, Table 9.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export const UriRetrieveRenderedHttpStatus = {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  Ok: 200,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  BadRequest: 400,
} as const;
/**
 * HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2024e, Section 9.5.3.1, Table 9.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export type UriRetrieveRenderedHttpStatus = (typeof UriRetrieveRenderedHttpStatus)[keyof typeof UriRetrieveRenderedHttpStatus];
