// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Status.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export const ProceduralEventLoggingStatus = {
  /**
   * 0000 - Success (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  Success: 0x0000,
  /**
   * B101 - Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of Reference
   * (Warning).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  SynchronizationMismatch: 0xB101,
  /**
   * B102 - Study Instance UID coercion; Event logged under a different Study Instance UID (Warning).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  StudyInstanceUIDCoerced: 0xB102,
  /**
   * B104 - IDs inconsistent in matching a current study; Event logged (Warning).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  InconsistentIDsLogged: 0xB104,
  /**
   * C101 - Failed: Procedural Logging not available for specified Study Instance UID (Failure).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  LoggingNotAvailable: 0xC101,
  /**
   * C102 - Failed: Event Information does not match Template (Failure).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  TemplateMismatch: 0xC102,
  /**
   * C103 - Failed: Cannot match event to a current study (Failure).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  NoMatchingCurrentStudy: 0xC103,
  /**
   * C104 - Failed: IDs inconsistent in matching a current study; Event not logged (Failure).
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  InconsistentIDsNotLogged: 0xC104,
} as const;
/**
 * Response Status.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export type ProceduralEventLoggingStatus = (typeof ProceduralEventLoggingStatus)[keyof typeof ProceduralEventLoggingStatus];
