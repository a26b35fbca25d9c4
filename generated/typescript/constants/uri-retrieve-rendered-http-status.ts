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
   * All Instances were successfully rendered and retrieved.
   *
   * Source: PS3.18 2024e, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  Ok: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
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
