// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Ion Machine Verification SOP Class N-SET Status Values.
 *
 * For N-SET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export const RTMachineVerificationSetStatus = {
  /**
   * 0000 - Machine Verification successfully updated (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  Success: 0x0000,
  /**
   * C224 - Failed: Referenced Beam Number not found within the referenced Fraction Group (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  BeamNotFound: 0xC224,
  /**
   * C225 - Failed: Referenced device or accessory not supported (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  DeviceOrAccessoryNotSupported: 0xC225,
  /**
   * C226 - Failed: Referenced device or accessory not found within the referenced beam (Failure).
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  DeviceOrAccessoryNotFound: 0xC226,
} as const;
/**
 * RT Ion Machine Verification SOP Class N-SET Status Values.
 *
 * For N-SET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export type RTMachineVerificationSetStatus = (typeof RTMachineVerificationSetStatus)[keyof typeof RTMachineVerificationSetStatus];
