// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Transaction of the Studies Service.
 *
 * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export enum StudiesRetrieveHttpStatus {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  Ok = 200,
  /**
   * 206 - Partial Content.
   *
   * A part of what is there. For range requests, and in some transactions for results that are not complete.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  PartialContent = 206,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  NotFound = 404,
  /**
   * 406 - Not Acceptable.
   *
   * The server cannot give any of the media types in the Accept header.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  NotAcceptable = 406,
  /**
   * 410 - Gone.
   *
   * It was there, and is gone for good.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  Gone = 410,
  /**
   * 413 - Payload Too Large.
   *
   * The payload, or the result, is larger than the server takes or gives.
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  PayloadTooLarge = 413
}
