// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Status.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export enum SubstanceAdministrationLoggingStatus {
  /**
   * 0x0000 - Success (Success).
   *
   * The administration was entered in the record.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  Success = 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure = 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance = 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument = 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue = 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict = 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType = 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation = 0x0213,
  /**
   * 0xC10E - Failed: Operator Refused: Not authorized to add entry to Medication Administration Record (Failure).
   *
   * Not entered: the operator may not add entries to the Medication Administration Record.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  NotAuthorizedToAddEntry = 0xC10E,
  /**
   * 0xC110 - Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)
   * (Failure).
   *
   * Not entered: the patient cannot be identified from Patient ID or Admission ID.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  PatientCannotBeIdentified = 0xC110,
  /**
   * 0xC111 - Failed: Update of Medication Administration Record failed (Failure).
   *
   * Not entered: the Medication Administration Record could not be updated.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  RecordUpdateFailed = 0xC111
}

/**
 * Whether a number is a member of SubstanceAdministrationLoggingStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export function isSubstanceAdministrationLoggingStatus(code: number): code is SubstanceAdministrationLoggingStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xC10E || code === 0xC110 || code === 0xC111;
}

/**
 * The member of SubstanceAdministrationLoggingStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export function toSubstanceAdministrationLoggingStatus(code: number): SubstanceAdministrationLoggingStatus | undefined {
  if (isSubstanceAdministrationLoggingStatus(code)) return code;
  return undefined;
}
