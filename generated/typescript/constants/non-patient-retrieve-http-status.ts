// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2024e, Section 12.4.3.1, Table 12.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export const NonPatientRetrieveHttpStatus = {
  /**
   * 200 - OK.
   *
   * The Instance was successfully retrieved.
   *
   * Source: PS3.18 2024e, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  Ok: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The origin server did not find a current representation for the Target Resource or is not willing to disclose
   * that one exists.
   *
   * Source: PS3.18 2024e, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  NotFound: 404,
  /**
   * 406 - Unsupported Media Type.
   *
   * The origin server does not support any of the Acceptable Media Types.
   *
   * Source: PS3.18 2024e, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  NotAcceptable: 406,
} as const;
/**
 * HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2024e, Section 12.4.3.1, Table 12.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export type NonPatientRetrieveHttpStatus = (typeof NonPatientRetrieveHttpStatus)[keyof typeof NonPatientRetrieveHttpStatus];
