// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
 */
export enum ModalityWorklistStatus {
  /**
   * 0x0000 - Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
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
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  OutOfResources = 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The matching keys of the worklist query do not fit the SOP Class.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  UnableToProcess = 0xC000,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  Cancel = 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  Pending = 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence for
   * this Identifier. (Pending).
   *
   * This response carries one match, but the peer ignored an optional key: matches may be broader than requested.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  PendingWithUnsupportedKeys = 0xFF01
}

/**
 * Whether a number is a member of ModalityWorklistStatus. Other codes of its ranges are not: see
 * toModalityWorklistStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
 */
export function isModalityWorklistStatus(code: number): code is ModalityWorklistStatus {
  return code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xFE00 || code === 0xFF00 || code === 0xFF01;
}

/**
 * The member of ModalityWorklistStatus that a number stands for: any code of Cxxx is the first of its range. For
 * deciding; what you log is the number as received.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
 */
export function toModalityWorklistStatus(code: number): ModalityWorklistStatus | undefined {
  if (isModalityWorklistStatus(code)) return code;
  if (Number.isInteger(code) && ((code >= 0xC000 && code <= 0xCFFF))) return 0xC000;
  return undefined;
}
