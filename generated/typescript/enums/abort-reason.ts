// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Reason of an A-ABORT from the peer's provider.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export enum AbortReason {
  /**
   * 0 - reason-not-specified.
   *
   * No reason is given. Look into the peer's log.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ReasonNotSpecified = 0,
  /**
   * 1 - unrecognized-PDU.
   *
   * The peer got a PDU of a type that does not exist.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnrecognizedPdu = 1,
  /**
   * 2 - unexpected-PDU.
   *
   * The peer got a PDU that is out of place at this point of the association.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnexpectedPdu = 2,
  /**
   * 4 - unrecognized-PDU parameter.
   *
   * The peer got a PDU with an item that does not exist.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnrecognizedPduParameter = 4,
  /**
   * 5 - unexpected-PDU parameter.
   *
   * The peer got a PDU with an item that is out of place.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnexpectedPduParameter = 5,
  /**
   * 6 - invalid-PDU-parameter value.
   *
   * The peer got a PDU with an item whose value is not allowed.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  InvalidPduParameterValue = 6
}
