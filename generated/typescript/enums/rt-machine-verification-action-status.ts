// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export enum RTMachineVerificationActionStatus {
  /**
   * 0x0000 - Machine Parameter Verification of the applicable Machine Verification instance successfully
   * initiated. (Success).
   *
   * The SCP started to verify.
   *
   * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
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
   * 0xC112 - Failed: Machine Verification requested instance not found. (Failure).
   *
   * The SCP has no verification with this SOP Instance UID to start.
   *
   * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
   */
  VerificationNotFound = 0xC112
}

/**
 * Whether a number is a member of RTMachineVerificationActionStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export function isRTMachineVerificationActionStatus(code: number): code is RTMachineVerificationActionStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xC112;
}

/**
 * The member of RTMachineVerificationActionStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export function toRTMachineVerificationActionStatus(code: number): RTMachineVerificationActionStatus | undefined {
  if (isRTMachineVerificationActionStatus(code)) return code;
  return undefined;
}
