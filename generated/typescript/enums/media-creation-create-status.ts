// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * SOP Class Status Values.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export enum MediaCreationCreateStatus {
  /** 0x0000 - Success (Success). */
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
   * 0xA510 - Failed: An Initiate Media Creation action has already been received for this SOP Instance. (Failure).
   *
   * The peer already received the action to initiate this media creation.
   *
   * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
   */
  AlreadyInitiated = 0xA510
}

/**
 * Whether a number is a member of MediaCreationCreateStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export function isMediaCreationCreateStatus(code: number): code is MediaCreationCreateStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0111 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0120 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xA510;
}

/**
 * The member of MediaCreationCreateStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export function toMediaCreationCreateStatus(code: number): MediaCreationCreateStatus | undefined {
  if (isMediaCreationCreateStatus(code)) return code;
  return undefined;
}
