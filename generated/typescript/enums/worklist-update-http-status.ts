// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Update Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.6.3.1, Table 11.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export enum WorklistUpdateHttpStatus {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Ok = 200,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
   *
   * Source: PS3.18 2024e, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * It does not fit the present state: in a store request most often a SOP Class or Study that the server does not
   * take. The payload tells why for each instance.
   *
   * Source: PS3.18 2024e, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * It was there, and is gone for good.
   *
   * Source: PS3.18 2024e, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Gone = 410
}
