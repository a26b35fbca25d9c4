// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values for Basic Film Box SOP Class.
 *
 * For N-SET, N-CREATE, with what PS3.7 lists for them.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export enum BasicFilmBoxStatus {
  /**
   * 0x0000 - Film Box successfully created (Success).
   *
   * The Film Box was created or changed as requested.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
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
   * 0xB605 - Requested Min Density or Max Density outside of printer's operating range. The printer will use its
   * respective minimum or maximum density value instead. (Warning).
   *
   * The printer used its own limit, because the requested density is outside of its range.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
   */
  DensityOutsideRange = 0xB605,
  /**
   * 0xC616 - Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session
   * level is not supported. A new Film Box will not be created when a previous Film Box has not been printed.
   * (Failure).
   *
   * Another Film Box of this session has not been printed yet.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
   */
  PreviousFilmBoxNotPrinted = 0xC616
}

/**
 * Whether a number is a member of BasicFilmBoxStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export function isBasicFilmBoxStatus(code: number): code is BasicFilmBoxStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0111 || code === 0x0112 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0120 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB605 || code === 0xC616;
}

/**
 * The member of BasicFilmBoxStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export function toBasicFilmBoxStatus(code: number): BasicFilmBoxStatus | undefined {
  if (isBasicFilmBoxStatus(code)) return code;
  return undefined;
}
