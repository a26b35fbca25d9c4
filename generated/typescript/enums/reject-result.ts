// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Result of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export enum RejectResult {
  /**
   * 1 - rejected-permanent.
   *
   * The result is permanent: the cause remains until somebody changes a configuration.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  RejectedPermanent = 1,
  /**
   * 2 - rejected-transient.
   *
   * Transient: the cause may disappear by itself. Try again later.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  RejectedTransient = 2
}

/**
 * Whether a number is a member of RejectResult. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectResult(code: number): code is RejectResult {
  return code === 1 || code === 2;
}

/**
 * The member of RejectResult that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function toRejectResult(code: number): RejectResult | undefined {
  if (isRejectResult(code)) return code;
  return undefined;
}
