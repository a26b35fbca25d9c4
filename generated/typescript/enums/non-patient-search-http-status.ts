// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2024e, Section 12.6.3.1, Table 12.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export enum NonPatientSearchHttpStatus {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  Ok = 200,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  BadRequest = 400,
  /**
   * 406 - Unsupported Media Type.
   *
   * The server cannot give any of the media types in the Accept header.
   *
   * Source: PS3.18 2024e, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  NotAcceptable = 406,
  /**
   * 413 - Payload Too Large.
   *
   * The payload, or the result, is larger than the server takes or gives.
   *
   * Source: PS3.18 2024e, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  PayloadTooLarge = 413
}
