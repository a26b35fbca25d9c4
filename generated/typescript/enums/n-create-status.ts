// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Statuses of N-CREATE in every service class.
 *
 * What every N-CREATE response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.5.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
 */
export enum NCreateStatus {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  Success = 0x0000,
  /**
   * 0x0105 - No such Attribute (Failure).
   *
   * An Attribute of the request is not defined for the SOP Class; nothing was changed.
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  NoSuchAttribute = 0x0105,
  /**
   * 0x0106 - Invalid Attribute Value (Failure).
   *
   * An Attribute has a value that is not allowed; nothing was changed.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  InvalidAttributeValue = 0x0106,
  /**
   * 0x0107 - Attribute List warning (Warning).
   *
   * The operation was done, but some Attributes were not recognized.
   *
   * Formerly: Attribute list error; Attribute List Error; Attribute list error.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1005).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  AttributeListWarning = 0x0107,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  ProcessingFailure = 0x0110,
  /**
   * 0x0111 - Duplicate SOP Instance (Failure).
   *
   * A SOP Instance with this UID exists; no other one was created.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  DuplicateSOPInstance = 0x0111,
  /**
   * 0x0116 - Attribute Value out of range (Warning).
   *
   * The operation was done, but a value was out of range; it was replaced or left out.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  AttributeValueOutOfRange = 0x0116,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  InvalidSOPInstance = 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  NoSuchSOPClass = 0x0118,
  /**
   * 0x0120 - Missing Attribute (Failure).
   *
   * A required Attribute is missing in the request.
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  MissingAttribute = 0x0120,
  /**
   * 0x0121 - Missing Attribute Value (Failure).
   *
   * A required Attribute has no value in the request.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  MissingAttributeValue = 0x0121,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  NotAuthorized = 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  DuplicateInvocation = 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  UnrecognizedOperation = 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  MistypedArgument = 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  ResourceLimitation = 0x0213
}

/**
 * Whether a number is a member of NCreateStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
 */
export function isNCreateStatus(code: number): code is NCreateStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0111 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0120 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213;
}

/**
 * The member of NCreateStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
 */
export function toNCreateStatus(code: number): NCreateStatus | undefined {
  if (isNCreateStatus(code)) return code;
  return undefined;
}
