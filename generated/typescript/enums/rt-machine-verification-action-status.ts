// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export enum RTMachineVerificationActionStatus {
  /**
   * 0000 - Machine Parameter Verification of the applicable Machine Verification instance successfully initiated.
   * (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
   */
  Success = 0x0000,
  /**
   * C112 - Failed: Machine Verification requested instance not found. (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
   */
  VerificationNotFound = 0xC112
}
