// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Repository Query Additional Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export enum RepositoryQueryStatus {
  /** 0x0000 - Matching is complete - No final Identifier is supplied. (Success). */
  Success = 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported = 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
  /** 0xA700 - Refused: Out of resources (Failure). */
  OutOfResources = 0xA700,
  /**
   * 0xA710 - Invalid Prior Record Key (Failure).
   *
   * The Prior Record Key does not identify a record from which the query can continue.
   *
   * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
   * @since 2024c
   */
  InvalidPriorRecordKey = 0xA710,
  /** 0xA900 - Error: Data Set does not match SOP Class (Failure). */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * 0xB001 - Matching reached response limit, subsequent request may return additional matches (Warning).
   *
   * The peer reached its limit for one response; more records match.
   *
   * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
   * @since 2024c
   */
  ResponseLimitReached = 0xB001,
  /** 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure). */
  UnableToProcess = 0xC000,
  /** 0xFE00 - Matching terminated due to Cancel request (Cancel). */
  Cancel = 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   */
  Pending = 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence
   * and/or matching for this Identifier. (Pending).
   */
  PendingWithUnsupportedKeys = 0xFF01
}

/**
 * Whether a number is a member of RepositoryQueryStatus. Other codes of its ranges are not: see
 * toRepositoryQueryStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export function isRepositoryQueryStatus(code: number): code is RepositoryQueryStatus {
  return code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA700 || code === 0xA710 || code === 0xA900 || code === 0xB001 || code === 0xC000 || code === 0xFE00 || code === 0xFF00 || code === 0xFF01;
}

/**
 * The member of RepositoryQueryStatus that a number stands for: any code of Cxxx is the first of its range. For
 * deciding; what you log is the number as received.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export function toRepositoryQueryStatus(code: number): RepositoryQueryStatus | undefined {
  if (isRepositoryQueryStatus(code)) return code;
  if (Number.isInteger(code) && ((code >= 0xC000 && code <= 0xCFFF))) return 0xC000;
  return undefined;
}
