// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values [for Change UPS State].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export enum UPSChangeStateStatus {
  /**
   * 0x0000 - The requested state change was performed (Success).
   *
   * The UPS has the requested state.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
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
   * 0xB304 - The UPS is already in the requested state of CANCELED (Warning).
   *
   * The UPS is already CANCELED.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInStateCanceled = 0xB304,
  /**
   * 0xB306 - The UPS is already in the requested state of COMPLETED (Warning).
   *
   * The UPS is already COMPLETED.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInStateCompleted = 0xB306,
  /**
   * 0xC300 - Failed: The UPS may no longer be updated (Failure).
   *
   * The UPS is COMPLETED or CANCELED, so its state no longer changes.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  MayNoLongerBeUpdated = 0xC300,
  /**
   * 0xC301 - Failed: The correct Transaction UID was not provided (Failure).
   *
   * The Transaction UID is missing, or is not the one with which the UPS was claimed.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  IncorrectTransactionUID = 0xC301,
  /**
   * 0xC302 - Failed: The UPS is already IN PROGRESS (Failure).
   *
   * Another performer has claimed the UPS: it is IN PROGRESS.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInProgress = 0xC302,
  /**
   * 0xC303 - Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION (Failure).
   *
   * A UPS has the state SCHEDULED only when it is created.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  OnlyScheduledByCreate = 0xC303,
  /**
   * 0xC304 - Failed: The UPS has not met final state requirements for the requested state change (Failure).
   *
   * The UPS lacks Attributes that its final state requires.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  FinalStateNotReady = 0xC304,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * The peer has no UPS with this SOP Instance UID.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  NoSuchUPSInstance = 0xC307,
  /**
   * 0xC310 - Failed: The UPS is not yet in the "IN PROGRESS" state (Failure).
   *
   * No performer has claimed the UPS: its state is not IN PROGRESS.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  NotInProgress = 0xC310
}

/**
 * Whether a number is a member of UPSChangeStateStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export function isUPSChangeStateStatus(code: number): code is UPSChangeStateStatus {
  return Number.isInteger(code) && (code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB304 || code === 0xB306 || (code >= 0xC300 && code <= 0xC304) || code === 0xC307 || code === 0xC310);
}

/**
 * The member of UPSChangeStateStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export function toUPSChangeStateStatus(code: number): UPSChangeStateStatus | undefined {
  if (isUPSChangeStateStatus(code)) return code;
  return undefined;
}
