// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Statuses.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export enum MediaCreationCancelStatus {
  /** 0x0000 - Success (Success). */
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
   * 0xC201 - Failed: Media creation request already completed. (Failure).
   *
   * The media are made already, so the request cannot be canceled.
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  RequestAlreadyCompleted = 0xC201,
  /**
   * 0xC202 - Failed: Media creation request already in progress and cannot be interrupted. (Failure).
   *
   * The media are being made, and the peer cannot interrupt that.
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  RequestCannotBeInterrupted = 0xC202,
  /**
   * 0xC203 - Failed: Cancellation denied for unspecified reason. (Failure).
   *
   * The peer refuses to cancel the request and gives no reason.
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  CancellationDenied = 0xC203
}

/**
 * Whether a number is a member of MediaCreationCancelStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export function isMediaCreationCancelStatus(code: number): code is MediaCreationCancelStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xC201 || code === 0xC202 || code === 0xC203;
}

/**
 * The member of MediaCreationCancelStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export function toMediaCreationCancelStatus(code: number): MediaCreationCancelStatus | undefined {
  if (isMediaCreationCancelStatus(code)) return code;
  return undefined;
}
