// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * General statuses.
 *
 * For every DIMSE service.
 *
 * Source: PS3.7 2026c, Section C.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C
 */
export enum GeneralStatus {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section C.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C.1.1
   */
  Success = 0x0000,
  /**
   * 0x0105 - No such Attribute (Failure).
   *
   * An Attribute of the request is not defined for the SOP Class; nothing was changed.
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.7 2026c, Section C.5.17.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.17.html#sect_C.5.17
   */
  NoSuchAttribute = 0x0105,
  /**
   * 0x0106 - Invalid Attribute Value (Failure).
   *
   * An Attribute has a value that is not allowed; nothing was changed.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section C.5.11.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.11.html#sect_C.5.11
   */
  InvalidAttributeValue = 0x0106,
  /**
   * 0x0107 - Attribute List warning (Warning).
   *
   * The operation was done, but some Attributes were not recognized.
   *
   * Formerly: Attribute list error.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1005).
   *
   * Source: PS3.7 2026c, Section C.4.2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.4.2.html#sect_C.4.2
   */
  AttributeListWarning = 0x0107,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section C.5.21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.21.html#sect_C.5.21
   */
  ProcessingFailure = 0x0110,
  /**
   * 0x0111 - Duplicate SOP Instance (Failure).
   *
   * A SOP Instance with this UID exists; no other one was created.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section C.5.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.8.html#sect_C.5.8
   */
  DuplicateSOPInstance = 0x0111,
  /**
   * 0x0112 - No such SOP Instance (Failure).
   *
   * The peer has no SOP Instance with this UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section C.5.19.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.19.html#sect_C.5.19
   */
  NoSuchSOPInstance = 0x0112,
  /**
   * 0x0113 - No such Event Type (Failure).
   *
   * The SOP Class has no event with this Event Type ID.
   *
   * Related fields: (0000,0002), (0000,1002).
   *
   * Source: PS3.7 2026c, Section C.5.18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.18.html#sect_C.5.18
   */
  NoSuchEventType = 0x0113,
  /**
   * 0x0114 - No such argument (Failure).
   *
   * The event or action has an argument that the SOP Class does not define.
   *
   * Related fields: (0000,0002), (0000,1002), (0000,1008).
   *
   * Source: PS3.7 2026c, Section C.5.16.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.16.html#sect_C.5.16
   */
  NoSuchArgument = 0x0114,
  /**
   * 0x0115 - Invalid argument value (Failure).
   *
   * An argument of the event or action has a value that is not allowed.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1002), (0000,1008), Action Information, Event Information.
   *
   * Source: PS3.7 2026c, Section C.5.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.10.html#sect_C.5.10
   */
  InvalidArgumentValue = 0x0115,
  /**
   * 0x0116 - Attribute Value out of range (Warning).
   *
   * The operation was done, but a value was out of range; it was replaced or left out.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section C.4.3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.4.3.html#sect_C.4.3
   */
  AttributeValueOutOfRange = 0x0116,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section C.5.12.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.12.html#sect_C.5.12
   */
  InvalidSOPInstance = 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section C.5.20.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.20.html#sect_C.5.20
   */
  NoSuchSOPClass = 0x0118,
  /**
   * 0x0119 - Class-Instance conflict (Failure).
   *
   * The SOP Instance belongs to another SOP Class than the request names.
   *
   * Related fields: (0000,0002), (0000,1000).
   *
   * Source: PS3.7 2026c, Section C.5.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.7.html#sect_C.5.7
   */
  ClassInstanceConflict = 0x0119,
  /**
   * 0x0120 - Missing Attribute (Failure).
   *
   * A required Attribute is missing in the request.
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.7 2026c, Section C.5.13.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.13.html#sect_C.5.13
   */
  MissingAttribute = 0x0120,
  /**
   * 0x0121 - Missing Attribute Value (Failure).
   *
   * A required Attribute has no value in the request.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section C.5.14.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.14.html#sect_C.5.14
   */
  MissingAttributeValue = 0x0121,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support this SOP Class.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section C.5.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.6.html#sect_C.5.6
   */
  SOPClassNotSupported = 0x0122,
  /**
   * 0x0123 - No such Action Type (Failure).
   *
   * The SOP Class has no action with this Action Type ID.
   *
   * Related fields: (0000,0002), (0000,1008).
   *
   * Source: PS3.7 2026c, Section C.5.24.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.24.html#sect_C.5.24
   */
  NoSuchActionType = 0x0123,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section C.5.25.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.25.html#sect_C.5.25
   */
  NotAuthorized = 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section C.5.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.9.html#sect_C.5.9
   */
  DuplicateInvocation = 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section C.5.23.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.23.html#sect_C.5.23
   */
  UnrecognizedOperation = 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section C.5.15.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.15.html#sect_C.5.15
   */
  MistypedArgument = 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section C.5.22.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.22.html#sect_C.5.22
   */
  ResourceLimitation = 0x0213,
  /**
   * 0xFE00 - Cancel (Cancel).
   *
   * The operation stopped because the requester sent C-CANCEL.
   *
   * Source: PS3.7 2026c, Section C.3.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.3.html#sect_C.3.1
   */
  Cancel = 0xFE00
}

/**
 * Whether a number is a member of GeneralStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C
 */
export function isGeneralStatus(code: number): code is GeneralStatus {
  return Number.isInteger(code) && (code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || (code >= 0x0110 && code <= 0x0119) || (code >= 0x0120 && code <= 0x0124) || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xFE00);
}

/**
 * The member of GeneralStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C
 */
export function toGeneralStatus(code: number): GeneralStatus | undefined {
  if (isGeneralStatus(code)) return code;
  return undefined;
}
