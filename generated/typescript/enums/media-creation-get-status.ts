// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Statuses.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export enum MediaCreationGetStatus {
  /** 0x0000 - Success (Success). */
  Success = 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported (Warning).
   *
   * The requested Attributes are in the response, except optional ones that the peer does not support.
   *
   * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
   */
  OptionalAttributesUnsupported = 0x0001,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning = 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure = 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance = 0x0112,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict = 0x0119,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation = 0x0213
}

/**
 * Whether a number is a member of MediaCreationGetStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export function isMediaCreationGetStatus(code: number): code is MediaCreationGetStatus {
  return code === 0x0000 || code === 0x0001 || code === 0x0107 || code === 0x0110 || code === 0x0112 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213;
}

/**
 * The member of MediaCreationGetStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export function toMediaCreationGetStatus(code: number): MediaCreationGetStatus | undefined {
  if (isMediaCreationGetStatus(code)) return code;
  return undefined;
}
