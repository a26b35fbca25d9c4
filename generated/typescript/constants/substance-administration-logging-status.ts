// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Status.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export const SubstanceAdministrationLoggingStatus = {
  /**
   * 0000 - Success (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  Success: 0x0000,
  /**
   * C10E - Failed: Operator Refused: Not authorized to add entry to Medication Administration Record (Failure).
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  NotAuthorizedToAddEntry: 0xC10E,
  /**
   * C110 - Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010) (Failure).
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  PatientCannotBeIdentified: 0xC110,
  /**
   * C111 - Failed: Update of Medication Administration Record failed (Failure).
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  RecordUpdateFailed: 0xC111,
} as const;
/**
 * Response Status.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export type SubstanceAdministrationLoggingStatus = (typeof SubstanceAdministrationLoggingStatus)[keyof typeof SubstanceAdministrationLoggingStatus];
