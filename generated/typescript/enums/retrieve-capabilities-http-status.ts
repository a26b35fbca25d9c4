// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export enum RetrieveCapabilitiesHttpStatus {
  /**
   * 200 - OK.
   *
   * All Instances were successfully retrieved.
   *
   * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  Ok = 200,
  /**
   * 304 - Not Modified.
   *
   * The user agent's current representation is up to date, so no payload was returned.
   *
   * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  NotModified = 304,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  BadRequest = 400
}
