// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export enum RejectReasonPresentation {
  /**
   * 1 - temporary-congestio.
   *
   * The peer reports that it is overloaded: check its load and its open associations.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  TemporaryCongestion = 1,
  /**
   * 2 - local-limit-exceeded.
   *
   * The peer has reached its limit of associations: check how many it allows, and whether programs leave
   * associations open.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  LocalLimitExceeded = 2
}

/**
 * Whether a number is a member of RejectReasonPresentation. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectReasonPresentation(code: number): code is RejectReasonPresentation {
  return code === 1 || code === 2;
}

/**
 * The member of RejectReasonPresentation that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function toRejectReasonPresentation(code: number): RejectReasonPresentation | undefined {
  if (isRejectReasonPresentation(code)) return code;
  return undefined;
}
