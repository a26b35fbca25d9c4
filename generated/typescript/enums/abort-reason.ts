// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Reason of an A-ABORT from the service-provider.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export enum AbortReason {
  /**
   * 0 - reason-not-specified.
   *
   * The network layer of the peer gives no reason for the abort: look at the log of the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ReasonNotSpecified = 0,
  /**
   * 1 - unrecognized-PDU.
   *
   * The peer received a PDU of a type that does not exist: report it to the vendor of the sending program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnrecognizedPDU = 1,
  /**
   * 2 - unexpected-PDU.
   *
   * The peer received a PDU that it did not expect at this point: look at both logs for what was sent before.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnexpectedPDU = 2,
  /**
   * 4 - unrecognized-PDU parameter.
   *
   * The peer received a PDU with an item that does not exist: report it to the vendor of the sending program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnrecognizedPDUParameter = 4,
  /**
   * 5 - unexpected-PDU parameter.
   *
   * The peer received a PDU with an item that it did not expect at this point: report it to the vendor of the
   * sending program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnexpectedPDUParameter = 5,
  /**
   * 6 - invalid-PDU-parameter value.
   *
   * The peer received a PDU with an item whose value is not allowed: report it to the vendor of the sending
   * program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  InvalidPDUParameterValue = 6
}

/**
 * Whether a number is a member of AbortReason. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export function isAbortReason(code: number): code is AbortReason {
  return code === 0 || code === 1 || code === 2 || code === 4 || code === 5 || code === 6;
}

/**
 * The member of AbortReason that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export function toAbortReason(code: number): AbortReason | undefined {
  if (isAbortReason(code)) return code;
  return undefined;
}
