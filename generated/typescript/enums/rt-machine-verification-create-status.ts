// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * RT Ion Machine Verification SOP Class N-CREATE Status Values.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export enum RTMachineVerificationCreateStatus {
  /**
   * 0x0000 - Machine Verification successfully created (Success).
   *
   * The verification was created.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
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
   * 0xC221 - Failed: The Referenced Fraction Group Number does not exist in the referenced plan (Failure).
   *
   * The plan has no fraction group with the Referenced Fraction Group Number.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  FractionGroupNotFound = 0xC221,
  /**
   * 0xC222 - Failed: No beams exist within the referenced fraction group (Failure).
   *
   * The referenced fraction group has no beams.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  NoBeamsInFractionGroup = 0xC222,
  /**
   * 0xC223 - Failed: SCU already verifying and cannot currently process this request. (Failure).
   *
   * The SCP is already verifying another treatment.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  AlreadyVerifying = 0xC223,
  /**
   * 0xC227 - Failed: No such object instance - Referenced RT Plan not found (Failure).
   *
   * The SCP does not have the referenced RT Plan.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  RTPlanNotFound = 0xC227
}

/**
 * Whether a number is a member of RTMachineVerificationCreateStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function isRTMachineVerificationCreateStatus(code: number): code is RTMachineVerificationCreateStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0111 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0120 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xC221 || code === 0xC222 || code === 0xC223 || code === 0xC227;
}

/**
 * The member of RTMachineVerificationCreateStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function toRTMachineVerificationCreateStatus(code: number): RTMachineVerificationCreateStatus | undefined {
  if (isRTMachineVerificationCreateStatus(code)) return code;
  return undefined;
}
