// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Store Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export const NonPatientStoreHttpStatus = {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Ok: 200,
  /**
   * 202 - Accepted.
   *
   * Checked, but nothing is stored yet; look for it later.
   *
   * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Accepted: 202,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
   *
   * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * It does not fit the present state: in a store request most often a SOP Class or Study that the server does not
   * take. The payload tells why for each instance.
   *
   * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Conflict: 409,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not take the media type of the payload.
   *
   * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  UnsupportedMediaType: 415,
} as const;
/**
 * HTTP statuses of the Store Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2024e, Section 12.5.3.1, Table 12.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export type NonPatientStoreHttpStatus = (typeof NonPatientStoreHttpStatus)[keyof typeof NonPatientStoreHttpStatus];
