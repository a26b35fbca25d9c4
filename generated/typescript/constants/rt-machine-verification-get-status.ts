// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values.
 *
 * For N-GET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
 */
export const RTMachineVerificationGetStatus = {
  /**
   * 0000 - Treatment Verification Status of the applicable Machine Verification instance successfully returned.
   * (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
   */
  Success: 0x0000,
  /**
   * C112 - Failed: Applicable Machine Verification instance not found (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
   */
  VerificationNotFound: 0xC112,
} as const;
/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values.
 *
 * For N-GET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
 */
export type RTMachineVerificationGetStatus = (typeof RTMachineVerificationGetStatus)[keyof typeof RTMachineVerificationGetStatus];
