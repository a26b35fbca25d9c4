// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values [for Request UPS Cancel].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export enum UPSRequestCancelStatus {
  /**
   * 0x0000 - The cancel request is acknowledged (Success).
   *
   * The peer accepted the request to cancel; the state of the UPS shows later whether it is canceled.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
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
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  AlreadyInStateCanceled = 0xB304,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * The peer has no UPS with this SOP Instance UID.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  NoSuchUPSInstance = 0xC307,
  /**
   * 0xC311 - Failed: The UPS is already COMPLETED (Failure).
   *
   * The UPS is already COMPLETED, so it cannot be canceled.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  AlreadyCompleted = 0xC311,
  /**
   * 0xC312 - Failed: The performer cannot be contacted (Failure).
   *
   * The peer cannot reach the performer of the UPS.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  PerformerCannotBeContacted = 0xC312,
  /**
   * 0xC313 - Failed: Performer chooses not to cancel (Failure).
   *
   * The performer of the UPS decided not to cancel it.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  PerformerDeclined = 0xC313
}

/**
 * Whether a number is a member of UPSRequestCancelStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export function isUPSRequestCancelStatus(code: number): code is UPSRequestCancelStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB304 || code === 0xC307 || code === 0xC311 || code === 0xC312 || code === 0xC313;
}

/**
 * The member of UPSRequestCancelStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export function toUPSRequestCancelStatus(code: number): UPSRequestCancelStatus | undefined {
  if (isUPSRequestCancelStatus(code)) return code;
  return undefined;
}
