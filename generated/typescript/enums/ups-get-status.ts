// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-GET Response Status Values [for Get Unified Procedure Step Information].
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export enum UPSGetStatus {
  /** 0x0000 - Success (Success). */
  Success = 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported (Warning).
   *
   * The requested Attributes are in the response, except optional ones that the peer does not support.
   *
   * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
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
  ResourceLimitation = 0x0213,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * The peer has no UPS with this SOP Instance UID.
   *
   * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
   */
  NoSuchUPSInstance = 0xC307
}

/**
 * Whether a number is a member of UPSGetStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export function isUPSGetStatus(code: number): code is UPSGetStatus {
  return code === 0x0000 || code === 0x0001 || code === 0x0107 || code === 0x0110 || code === 0x0112 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xC307;
}

/**
 * The member of UPSGetStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export function toUPSGetStatus(code: number): UPSGetStatus | undefined {
  if (isUPSGetStatus(code)) return code;
  return undefined;
}
