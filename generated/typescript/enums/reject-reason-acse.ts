// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export enum RejectReasonACSE {
  /**
   * 1 - no-reason-given.
   *
   * The network layer of the peer gives no reason: look at the log of the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  NoReasonGiven = 1,
  /**
   * 2 - protocol-version-not-supported.
   *
   * The request does not offer version 1 of the upper layer protocol.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ProtocolVersionNotSupported = 2
}

/**
 * Whether a number is a member of RejectReasonACSE. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectReasonACSE(code: number): code is RejectReasonACSE {
  return code === 1 || code === 2;
}

/**
 * The member of RejectReasonACSE that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function toRejectReasonACSE(code: number): RejectReasonACSE | undefined {
  if (isRejectReasonACSE(code)) return code;
  return undefined;
}
