// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values for Basic Film Session SOP Class.
 *
 * For N-SET, N-CREATE, with what PS3.7 lists for them.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export enum BasicFilmSessionStatus {
  /**
   * 0x0000 - Film session successfully created (Success).
   *
   * The Film Session was created or changed as requested.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
   */
  Success = 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute = 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue = 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning = 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure = 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance = 0x0111,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance = 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange = 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict = 0x0119,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute = 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue = 0x0121,
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
   * 0xB600 - Memory allocation not supported (Warning).
   *
   * The printer does not reserve memory, so Memory Allocation was ignored.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
   */
  MemoryAllocationNotSupported = 0xB600
}

/**
 * Whether a number is a member of BasicFilmSessionStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export function isBasicFilmSessionStatus(code: number): code is BasicFilmSessionStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0111 || code === 0x0112 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0120 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB600;
}

/**
 * The member of BasicFilmSessionStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export function toBasicFilmSessionStatus(code: number): BasicFilmSessionStatus | undefined {
  if (isBasicFilmSessionStatus(code)) return code;
  return undefined;
}
