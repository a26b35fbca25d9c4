// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Request Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2024e, Section 13.4.3.1, Table 13.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export enum StorageCommitmentRequestHttpStatus {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Ok = 200,
  /**
   * 202 - Accepted.
   *
   * Not finished; there is no payload. Ask with Result Check.
   *
   * Source: PS3.18 2024e, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Accepted = 202,
  /**
   * 400 - Bad Request.
   *
   * The request is wrong in form or content; sending it again unchanged is of no use.
   *
   * Source: PS3.18 2024e, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  BadRequest = 400,
  /**
   * 409 - Conflict.
   *
   * It does not fit the present state: in a store request most often a SOP Class or Study that the server does not
   * take. The payload tells why for each instance.
   *
   * Source: PS3.18 2024e, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Conflict = 409,
  /**
   * 503 - Service Unavailable.
   *
   * The server is overloaded or being serviced; ask again later.
   *
   * Source: PS3.18 2024e, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  ServiceUnavailable = 503
}
