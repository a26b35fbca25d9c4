// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Source of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export enum RejectSource {
  /**
   * 1 - DICOM UL service-user.
   *
   * The application of the peer rejected the association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceUser = 1,
  /**
   * 2 - DICOM UL service-provider (ACSE related function).
   *
   * The network layer of the peer (ACSE) could not accept the association as proposed.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceProviderACSE = 2,
  /**
   * 3 - DICOM UL service-provider (Presentation related function).
   *
   * The network layer of the peer (presentation) lacked capacity for the association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceProviderPresentation = 3
}

/**
 * Whether a number is a member of RejectSource. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectSource(code: number): code is RejectSource {
  return code === 1 || code === 2 || code === 3;
}

/**
 * The member of RejectSource that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function toRejectSource(code: number): RejectSource | undefined {
  if (isRejectSource(code)) return code;
  return undefined;
}
