// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Ion Machine Verification SOP Class N-SET Status Values.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export enum RTMachineVerificationSetStatus {
  /**
   * 0x0000 - Machine Verification successfully updated (Success).
   *
   * The parameters for the verification were set.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
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
   * 0xC224 - Failed: Referenced Beam Number not found within the referenced Fraction Group (Failure).
   *
   * The referenced beam is not in the fraction group.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  BeamNotFound = 0xC224,
  /**
   * 0xC225 - Failed: Referenced device or accessory not supported (Failure).
   *
   * The SCP does not support a referenced device or accessory.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  DeviceOrAccessoryNotSupported = 0xC225,
  /**
   * 0xC226 - Failed: Referenced device or accessory not found within the referenced beam (Failure).
   *
   * The fraction group has no such device or accessory.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  DeviceOrAccessoryNotFound = 0xC226
}

/**
 * Whether a number is a member of RTMachineVerificationSetStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function isRTMachineVerificationSetStatus(code: number): code is RTMachineVerificationSetStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0112 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xC224 || code === 0xC225 || code === 0xC226;
}

/**
 * The member of RTMachineVerificationSetStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function toRTMachineVerificationSetStatus(code: number): RTMachineVerificationSetStatus | undefined {
  if (isRTMachineVerificationSetStatus(code)) return code;
  return undefined;
}
