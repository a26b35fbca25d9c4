// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2024e, Section 9.4.3.1, Table 9.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export enum UriRetrieveInstanceHttpStatus {
  /**
   * 200 - OK.
   *
   * The Instance was successfully retrieved.
   *
   * Source: PS3.18 2024e, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  Ok = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The resource corresponding to the UIDs in the Query Parameters was not found.
   *
   * Source: PS3.18 2024e, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  NotFound = 404,
  /**
   * 410 - Gone.
   *
   * The resource corresponding to the UIDs in the Query Parameters, once existed, but no longer exists.
   *
   * Source: PS3.18 2024e, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  Gone = 410
}
