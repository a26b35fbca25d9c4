// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Result Check Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export const StorageCommitmentResultCheckHttpStatus = {
  /**
   * 200 - OK.
   *
   * Everything that was asked for is in the payload.
   *
   * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Ok: 200,
  /**
   * 202 - Accepted.
   *
   * Not finished; there is no payload. Ask again later.
   *
   * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Accepted: 202,
  /**
   * 404 - Not Found.
   *
   * Not there, or the server does not tell that it is there.
   *
   * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  NotFound: 404,
  /**
   * 410 - Gone.
   *
   * It was there, and is gone for good.
   *
   * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Gone: 410,
  /**
   * 503 - Service Unavailable.
   *
   * The server is overloaded or being serviced; ask again later.
   *
   * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Result Check Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2024e, Section 13.5.3.1, Table 13.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export type StorageCommitmentResultCheckHttpStatus = (typeof StorageCommitmentResultCheckHttpStatus)[keyof typeof StorageCommitmentResultCheckHttpStatus];
