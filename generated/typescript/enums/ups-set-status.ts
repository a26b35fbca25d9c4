// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-SET Response Status Values [for Set Unified Procedure Step Information].
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export enum UPSSetStatus {
  /**
   * 0x0000 - The requested modification of the Attribute Values is performed (Success).
   *
   * The UPS was changed as requested.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  Success = 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported. (Warning).
   *
   * The UPS was changed, but some optional Attributes are not supported and were left out.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  OptionalAttributesUnsupported = 0x0001,
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
   * 0xB305 - Coerced invalid values to valid values (Warning).
   *
   * The UPS was changed, but the peer replaced values that were not valid.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  CoercedInvalidValues = 0xB305,
  /**
   * 0xC300 - Failed: The UPS may no longer be updated (Failure).
   *
   * The UPS is COMPLETED or CANCELED and may no longer be updated.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  MayNoLongerBeUpdated = 0xC300,
  /**
   * 0xC301 - Failed: The correct Transaction UID was not provided (Failure).
   *
   * The Transaction UID is missing, or is not the one with which the UPS was claimed.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  IncorrectTransactionUID = 0xC301,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * The peer has no UPS with this SOP Instance UID.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  NoSuchUPSInstance = 0xC307,
  /**
   * 0xC310 - Failed: The UPS is not in the "IN PROGRESS" state (Failure).
   *
   * The request has a Transaction UID, but no performer has claimed the UPS.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  NotInProgress = 0xC310
}

/**
 * Whether a number is a member of UPSSetStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export function isUPSSetStatus(code: number): code is UPSSetStatus {
  return code === 0x0000 || code === 0x0001 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0112 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB305 || code === 0xC300 || code === 0xC301 || code === 0xC307 || code === 0xC310;
}

/**
 * The member of UPSSetStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export function toUPSSetStatus(code: number): UPSSetStatus | undefined {
  if (isUPSSetStatus(code)) return code;
  return undefined;
}
