// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Status.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export enum ProceduralEventLoggingStatus {
  /**
   * 0x0000 - Success (Success).
   *
   * The event was logged.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
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
   * 0xB101 - Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of
   * Reference (Warning).
   *
   * The event was logged, but its Synchronization Frame of Reference is not that of the peer: times may not be
   * comparable.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  SynchronizationMismatch = 0xB101,
  /**
   * 0xB102 - Study Instance UID coercion; Event logged under a different Study Instance UID (Warning).
   *
   * The event was logged, but under another Study Instance UID than the one sent.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  StudyInstanceUIDCoerced = 0xB102,
  /**
   * 0xB104 - IDs inconsistent in matching a current study; Event logged (Warning).
   *
   * The event was logged, although its IDs do not all match one current study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  InconsistentIDsLogged = 0xB104,
  /**
   * 0xC101 - Failed: Procedural Logging not available for specified Study Instance UID (Failure).
   *
   * Not logged: procedural event logging is not available for this study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  LoggingNotAvailable = 0xC101,
  /**
   * 0xC102 - Failed: Event Information does not match Template (Failure).
   *
   * Not logged: the event information does not match its template.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  TemplateMismatch = 0xC102,
  /**
   * 0xC103 - Failed: Cannot match event to a current study (Failure).
   *
   * Not logged: the event matches no current study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  NoMatchingCurrentStudy = 0xC103,
  /**
   * 0xC104 - Failed: IDs inconsistent in matching a current study; Event not logged (Failure).
   *
   * Not logged: the IDs of the event do not all match one current study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  InconsistentIDsNotLogged = 0xC104
}

/**
 * Whether a number is a member of ProceduralEventLoggingStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export function isProceduralEventLoggingStatus(code: number): code is ProceduralEventLoggingStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB101 || code === 0xB102 || code === 0xB104 || code === 0xC101 || code === 0xC102 || code === 0xC103 || code === 0xC104;
}

/**
 * The member of ProceduralEventLoggingStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export function toProceduralEventLoggingStatus(code: number): ProceduralEventLoggingStatus | undefined {
  if (isProceduralEventLoggingStatus(code)) return code;
  return undefined;
}
