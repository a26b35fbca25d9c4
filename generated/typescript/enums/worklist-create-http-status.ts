// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Create Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.4.3.1, Table 11.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export enum WorklistCreateHttpStatus {
  /**
   * 201 - Created.
   *
   * Something new was made.
   *
   * Source: PS3.18 2024e, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  Created = 201,
  /**
   * 400 - Bad Request.
   *
   * The payload lacks what N-CREATE of UPS wants, for example.
   *
   * Source: PS3.18 2024e, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  BadRequest = 400,
  /**
   * 409 - Conflict.
   *
   * It does not fit the present state: in a store request most often a SOP Class or Study that the server does not
   * take. The payload tells why for each instance.
   *
   * Source: PS3.18 2024e, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  Conflict = 409
}
