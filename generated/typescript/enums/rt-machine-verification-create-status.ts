// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Ion Machine Verification SOP Class N-CREATE Status Values.
 *
 * For N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export enum RTMachineVerificationCreateStatus {
  /**
   * 0000 - Machine Verification successfully created (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  Success = 0x0000,
  /**
   * C221 - Failed: The Referenced Fraction Group Number does not exist in the referenced plan (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  FractionGroupNotFound = 0xC221,
  /**
   * C222 - Failed: No beams exist within the referenced fraction group (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  NoBeamsInFractionGroup = 0xC222,
  /**
   * C223 - Failed: SCU already verifying and cannot currently process this request. (Failure).
   *
   * Try again later.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  AlreadyVerifying = 0xC223,
  /**
   * C227 - Failed: No such object instance - Referenced RT Plan not found (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  RTPlanNotFound = 0xC227
}
