// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export const RetrieveCapabilitiesHttpStatus = {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  Ok: 200,
  /**
   * 304 - Not Modified.
   *
   * What you have is still current.
   *
   * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  NotModified: 304,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  BadRequest: 400,
} as const;
/**
 * HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export type RetrieveCapabilitiesHttpStatus = (typeof RetrieveCapabilitiesHttpStatus)[keyof typeof RetrieveCapabilitiesHttpStatus];
