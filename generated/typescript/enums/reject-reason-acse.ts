// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Reason of an A-ASSOCIATE-RJ from the peer's provider (ACSE).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export enum RejectReasonAcse {
  /**
   * 1 - no-reason-given.
   *
   * The network layer refused and does not say why. Look into the peer's log.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  NoReasonGiven = 1,
  /**
   * 2 - protocol-version-not-supported.
   *
   * The request did not offer version 1 of the upper layer protocol.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ProtocolVersionNotSupported = 2
}
