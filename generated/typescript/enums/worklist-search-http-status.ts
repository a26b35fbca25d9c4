// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export enum WorklistSearchHttpStatus {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  Ok = 200,
  /**
   * 204 - No Content.
   *
   * Done, and there is nothing to send: nothing found, or nothing more to say.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  NoContent = 204,
  /**
   * 206 - Partial Content.
   *
   * A part of what is there. For range requests, and in some transactions for results that are not complete.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  PartialContent = 206,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  BadRequest = 400,
  /**
   * 413 - Payload Too Large.
   *
   * The payload, or the result, is larger than the server takes or gives.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  PayloadTooLarge = 413
}
