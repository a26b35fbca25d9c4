// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-CREATE Response Status Values [for Create a Unified Procedure Step].
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export enum UPSCreateStatus {
  /**
   * 0x0000 - The UPS was created as requested (Success).
   *
   * The UPS was created.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
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
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange = 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
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
   * 0xB300 - The UPS was created with modifications (Warning).
   *
   * The UPS was created, but the peer changed some values.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  CreatedWithModifications = 0xB300,
  /**
   * 0xC309 - Failed: The provided value of UPS State was not "SCHEDULED". (Failure).
   *
   * A new UPS must have the state SCHEDULED.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  StateNotScheduled = 0xC309
}

/**
 * Whether a number is a member of UPSCreateStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export function isUPSCreateStatus(code: number): code is UPSCreateStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0111 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0120 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB300 || code === 0xC309;
}

/**
 * The member of UPSCreateStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export function toUPSCreateStatus(code: number): UPSCreateStatus | undefined {
  if (isUPSCreateStatus(code)) return code;
  return undefined;
}
