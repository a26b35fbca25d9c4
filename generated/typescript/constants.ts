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
export const GeneralStatus = {
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
  Success: 0x0000,
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
  NoSuchAttribute: 0x0105,
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
  InvalidAttributeValue: 0x0106,
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
  AttributeListWarning: 0x0107,
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
  ProcessingFailure: 0x0110,
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
  DuplicateSOPInstance: 0x0111,
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
  NoSuchSOPInstance: 0x0112,
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
  NoSuchEventType: 0x0113,
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
  NoSuchArgument: 0x0114,
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
  InvalidArgumentValue: 0x0115,
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
  AttributeValueOutOfRange: 0x0116,
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
  InvalidSOPInstance: 0x0117,
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
  NoSuchSOPClass: 0x0118,
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
  ClassInstanceConflict: 0x0119,
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
  MissingAttribute: 0x0120,
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
  MissingAttributeValue: 0x0121,
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
  SOPClassNotSupported: 0x0122,
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
  NoSuchActionType: 0x0123,
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
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section C.5.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.9.html#sect_C.5.9
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section C.5.23.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.23.html#sect_C.5.23
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section C.5.15.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.15.html#sect_C.5.15
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section C.5.22.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.22.html#sect_C.5.22
   */
  ResourceLimitation: 0x0213,
  /**
   * 0xFE00 - Cancel (Cancel).
   *
   * The operation stopped because the requester sent C-CANCEL.
   *
   * Source: PS3.7 2026c, Section C.3.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.3.html#sect_C.3.1
   */
  Cancel: 0xFE00,
} as const;
/**
 * General statuses.
 *
 * For every DIMSE service.
 *
 * Source: PS3.7 2026c, Section C.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C
 */
export type GeneralStatus = (typeof GeneralStatus)[keyof typeof GeneralStatus];
/**
 * Statuses of C-STORE in every service class.
 *
 * What every C-STORE response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.1.1.9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
 */
export const CStoreStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  Success: 0x0000,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  InvalidSOPInstance: 0x0117,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support this SOP Class.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  SOPClassNotSupported: 0x0122,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.1.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
   */
  MistypedArgument: 0x0212,
} as const;
/**
 * Statuses of C-STORE in every service class.
 *
 * What every C-STORE response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.1.1.9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.1.1.9
 */
export type CStoreStatus = (typeof CStoreStatus)[keyof typeof CStoreStatus];
/**
 * Statuses of C-GET in every service class.
 *
 * What every C-GET response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.3.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
 */
export const CGetStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  Success: 0x0000,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support this SOP Class.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  SOPClassNotSupported: 0x0122,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  MistypedArgument: 0x0212,
  /**
   * 0xFE00 - Cancel (Cancel).
   *
   * The operation stopped because the requester sent C-CANCEL.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  Cancel: 0xFE00,
} as const;
/**
 * Statuses of C-GET in every service class.
 *
 * What every C-GET response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.3.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
 */
export type CGetStatus = (typeof CGetStatus)[keyof typeof CGetStatus];
/**
 * Statuses of C-FIND in every service class.
 *
 * What every C-FIND response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.2.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
 */
export const CFindStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   */
  Success: 0x0000,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support this SOP Class.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   */
  SOPClassNotSupported: 0x0122,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   * @since 2025b
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   * @since 2025b
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   * @since 2025b
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   * @since 2025b
   */
  MistypedArgument: 0x0212,
  /**
   * 0xFE00 - Cancel (Cancel).
   *
   * The operation stopped because the requester sent C-CANCEL.
   *
   * Source: PS3.7 2026c, Section 9.1.2.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
   */
  Cancel: 0xFE00,
} as const;
/**
 * Statuses of C-FIND in every service class.
 *
 * What every C-FIND response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.2.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.2.1.6
 */
export type CFindStatus = (typeof CFindStatus)[keyof typeof CFindStatus];
/**
 * Statuses of C-MOVE in every service class.
 *
 * What every C-MOVE response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.4.1.7.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
 */
export const CMoveStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  Success: 0x0000,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support this SOP Class.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  SOPClassNotSupported: 0x0122,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  MistypedArgument: 0x0212,
  /**
   * 0xFE00 - Cancel (Cancel).
   *
   * The operation stopped because the requester sent C-CANCEL.
   *
   * Source: PS3.7 2026c, Section 9.1.4.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
   */
  Cancel: 0xFE00,
} as const;
/**
 * Statuses of C-MOVE in every service class.
 *
 * What every C-MOVE response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.4.1.7.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.4.1.7
 */
export type CMoveStatus = (typeof CMoveStatus)[keyof typeof CMoveStatus];
/**
 * Statuses of C-ECHO in every service class.
 *
 * What every C-ECHO response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.5.1.4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
 */
export const CEchoStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  Success: 0x0000,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support this SOP Class.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  SOPClassNotSupported: 0x0122,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  MistypedArgument: 0x0212,
} as const;
/**
 * Statuses of C-ECHO in every service class.
 *
 * What every C-ECHO response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.5.1.4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
 */
export type CEchoStatus = (typeof CEchoStatus)[keyof typeof CEchoStatus];
/**
 * Statuses of N-EVENT-REPORT in every service class.
 *
 * What every N-EVENT-REPORT response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.1.1.8.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
 */
export const NEventReportStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  Success: 0x0000,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such SOP Instance (Failure).
   *
   * The peer has no SOP Instance with this UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0113 - No such Event Type (Failure).
   *
   * The SOP Class has no event with this Event Type ID.
   *
   * Related fields: (0000,0002), (0000,1002).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  NoSuchEventType: 0x0113,
  /**
   * 0x0114 - No such argument (Failure).
   *
   * The event or action has an argument that the SOP Class does not define.
   *
   * Related fields: (0000,0002), (0000,1002).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  NoSuchArgument: 0x0114,
  /**
   * 0x0115 - Invalid argument value (Failure).
   *
   * An argument of the event or action has a value that is not allowed.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1002), Event Information.
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  InvalidArgumentValue: 0x0115,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  InvalidSOPInstance: 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  NoSuchSOPClass: 0x0118,
  /**
   * 0x0119 - Class-Instance conflict (Failure).
   *
   * The SOP Instance belongs to another SOP Class than the request names.
   *
   * Related fields: (0000,0002), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.1.1.8.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
   */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Statuses of N-EVENT-REPORT in every service class.
 *
 * What every N-EVENT-REPORT response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.1.1.8.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.1.1.8
 */
export type NEventReportStatus = (typeof NEventReportStatus)[keyof typeof NEventReportStatus];
/**
 * Statuses of N-GET in every service class.
 *
 * What every N-GET response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.2.1.9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
 */
export const NGetStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  Success: 0x0000,
  /**
   * 0x0107 - Attribute List warning (Warning).
   *
   * The operation was done, but some Attributes were not recognized.
   *
   * Formerly: Attribute list error; Attribute List Error; Attribute list error.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1005).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  AttributeListWarning: 0x0107,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such SOP Instance (Failure).
   *
   * The peer has no SOP Instance with this UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  InvalidSOPInstance: 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  NoSuchSOPClass: 0x0118,
  /**
   * 0x0119 - Class-Instance conflict (Failure).
   *
   * The SOP Instance belongs to another SOP Class than the request names.
   *
   * Related fields: (0000,0002), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.2.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
   */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Statuses of N-GET in every service class.
 *
 * What every N-GET response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.2.1.9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.2.1.9
 */
export type NGetStatus = (typeof NGetStatus)[keyof typeof NGetStatus];
/**
 * Statuses of N-SET in every service class.
 *
 * What every N-SET response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.3.1.9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
 */
export const NSetStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  Success: 0x0000,
  /**
   * 0x0105 - No such Attribute (Failure).
   *
   * An Attribute of the request is not defined for the SOP Class; nothing was changed.
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  NoSuchAttribute: 0x0105,
  /**
   * 0x0106 - Invalid Attribute Value (Failure).
   *
   * An Attribute has a value that is not allowed; nothing was changed.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  InvalidAttributeValue: 0x0106,
  /**
   * 0x0107 - Attribute List warning (Warning).
   *
   * The operation was done, but some Attributes were not recognized.
   *
   * Formerly: Attribute list error; Attribute List Error; Attribute list error.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1005).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  AttributeListWarning: 0x0107,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such SOP Instance (Failure).
   *
   * The peer has no SOP Instance with this UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0116 - Attribute Value out of range (Warning).
   *
   * The operation was done, but a value was out of range; it was replaced or left out.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  AttributeValueOutOfRange: 0x0116,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  InvalidSOPInstance: 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  NoSuchSOPClass: 0x0118,
  /**
   * 0x0119 - Class-Instance conflict (Failure).
   *
   * The SOP Instance belongs to another SOP Class than the request names.
   *
   * Related fields: (0000,0002), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0121 - Missing Attribute Value (Failure).
   *
   * A required Attribute has no value in the request.
   *
   * Related fields: Modification List/Attribute List.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  MissingAttributeValue: 0x0121,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.3.1.9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
   */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Statuses of N-SET in every service class.
 *
 * What every N-SET response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.3.1.9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.3.1.9
 */
export type NSetStatus = (typeof NSetStatus)[keyof typeof NSetStatus];
/**
 * Statuses of N-ACTION in every service class.
 *
 * What every N-ACTION response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.4.1.10.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
 */
export const NActionStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  Success: 0x0000,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such SOP Instance (Failure).
   *
   * The peer has no SOP Instance with this UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0114 - No such argument (Failure).
   *
   * The event or action has an argument that the SOP Class does not define.
   *
   * Related fields: (0000,0002), (0000,1008).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  NoSuchArgument: 0x0114,
  /**
   * 0x0115 - Invalid argument value (Failure).
   *
   * An argument of the event or action has a value that is not allowed.
   *
   * Related fields: (0000,0002), (0000,1000), (0000,1008), Action Information.
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  InvalidArgumentValue: 0x0115,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  InvalidSOPInstance: 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  NoSuchSOPClass: 0x0118,
  /**
   * 0x0119 - Class-Instance conflict (Failure).
   *
   * The SOP Instance belongs to another SOP Class than the request names.
   *
   * Related fields: (0000,0002), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0123 - No such Action (Failure).
   *
   * The SOP Class has no action with this Action Type ID.
   *
   * Related fields: (0000,0002), (0000,1008).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  NoSuchActionType: 0x0123,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.4.1.10.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
   */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Statuses of N-ACTION in every service class.
 *
 * What every N-ACTION response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.4.1.10.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.4.1.10
 */
export type NActionStatus = (typeof NActionStatus)[keyof typeof NActionStatus];
/**
 * Statuses of N-CREATE in every service class.
 *
 * What every N-CREATE response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.5.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
 */
export const NCreateStatus = {
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
  Success: 0x0000,
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
  NoSuchAttribute: 0x0105,
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
  InvalidAttributeValue: 0x0106,
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
  AttributeListWarning: 0x0107,
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
  ProcessingFailure: 0x0110,
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
  DuplicateSOPInstance: 0x0111,
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
  AttributeValueOutOfRange: 0x0116,
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
  InvalidSOPInstance: 0x0117,
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
  NoSuchSOPClass: 0x0118,
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
  MissingAttribute: 0x0120,
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
  MissingAttributeValue: 0x0121,
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
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.5.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
   */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Statuses of N-CREATE in every service class.
 *
 * What every N-CREATE response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.5.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.5.1.6
 */
export type NCreateStatus = (typeof NCreateStatus)[keyof typeof NCreateStatus];
/**
 * Statuses of N-DELETE in every service class.
 *
 * What every N-DELETE response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.6.1.7.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
 */
export const NDeleteStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The operation is complete. Where a service only takes a request, as storage commitment does, the request was
   * accepted.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  Success: 0x0000,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The operation failed for an unstated reason.
   *
   * Related fields: (0000,0002), (0000,0902), (0000,0903), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such SOP Instance (Failure).
   *
   * The peer has no SOP Instance with this UID.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0117 - Invalid SOP Instance (Failure).
   *
   * The SOP Instance UID is not a valid UID.
   *
   * Formerly: Invalid Object Instance.
   *
   * Related fields: (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  InvalidSOPInstance: 0x0117,
  /**
   * 0x0118 - No such SOP Class (Failure).
   *
   * The peer does not recognize this SOP Class.
   *
   * Related fields: (0000,0002).
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  NoSuchSOPClass: 0x0118,
  /**
   * 0x0119 - Class-Instance conflict (Failure).
   *
   * The SOP Instance belongs to another SOP Class than the request names.
   *
   * Related fields: (0000,0002), (0000,1000).
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  NotAuthorized: 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  DuplicateInvocation: 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Statuses of N-DELETE in every service class.
 *
 * What every N-DELETE response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.6.1.7.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
 */
export type NDeleteStatus = (typeof NDeleteStatus)[keyof typeof NDeleteStatus];
/**
 * C-STORE Response Status Values.
 *
 * For C-STORE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export const StorageStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The peer has stored the object.
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  Success: 0x0000,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700-0xA7FF (A7xx) - Refused: Out of resources (Failure).
   *
   * Not stored: the peer reports a lack of disk space, memory or another resource.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900-0xA9FF (A9xx) - Error: Data Set does not match SOP Class (Failure).
   *
   * Not stored: the object does not match its SOP Class; for example, a required Attribute is missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xB000 - Coercion of Data Elements (Warning).
   *
   * Stored, but the peer changed values, such as Patient ID, to match its own data.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  CoercionOfDataElements: 0xB000,
  /**
   * 0xB006 - Elements Discarded (Warning).
   *
   * Stored, but the peer left out some Data Elements.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  ElementsDiscarded: 0xB006,
  /**
   * 0xB007 - Data Set does not match SOP Class (Warning).
   *
   * Stored, although the object does not match its SOP Class.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  DataSetDoesNotMatchSOPClassWarning: 0xB007,
  /**
   * 0xC000-0xCFFF (Cxxx) - Error: Cannot understand (Failure).
   *
   * Not stored: the peer could not read the object or make sense of it.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  CannotUnderstand: 0xC000,
} as const;
/**
 * C-STORE Response Status Values.
 *
 * For C-STORE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export type StorageStatus = (typeof StorageStatus)[keyof typeof StorageStatus];
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
 */
export const QueryRetrieveFindStatus = {
  /**
   * 0x0000 - Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the information model: the query level or a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  Pending: 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence
   * and/or matching for this Identifier. (Pending).
   *
   * This response carries one match, but the peer ignored an optional key: matches may be broader than requested.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  PendingWithUnsupportedKeys: 0xFF01,
} as const;
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
 */
export type QueryRetrieveFindStatus = (typeof QueryRetrieveFindStatus)[keyof typeof QueryRetrieveFindStatus];
/**
 * C-MOVE Response Status Values.
 *
 * For C-MOVE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export const QueryRetrieveMoveStatus = {
  /**
   * 0x0000 - Sub-operations Complete - No Failures (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * The peer could not count the matches, so it sent no object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToCountMatches: 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object arrived; often the peer could not reach the destination, or the destination refused the objects.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToPerformSubOperations: 0xA702,
  /**
   * 0xA801 - Refused: Move Destination unknown (Failure).
   *
   * The peer does not know the AE title of the move destination.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  MoveDestinationUnknown: 0xA801,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the information model: the level or a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  CompleteWithFailures: 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Formerly: Failed: Unable to Process.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Pending: 0xFF00,
} as const;
/**
 * C-MOVE Response Status Values.
 *
 * For C-MOVE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export type QueryRetrieveMoveStatus = (typeof QueryRetrieveMoveStatus)[keyof typeof QueryRetrieveMoveStatus];
/**
 * C-GET Response Status Values.
 *
 * For C-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
 */
export const QueryRetrieveGetStatus = {
  /**
   * 0x0000 - Sub-operations Complete - No Failures or Warnings (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * The peer could not count the matches, so it sent no object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  UnableToCountMatches: 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object was sent; often no presentation context for storage, with the SCP role, was accepted.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  UnableToPerformSubOperations: 0xA702,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the information model: the level or a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures or Warnings (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  CompleteWithFailures: 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
   */
  Pending: 0xFF00,
} as const;
/**
 * C-GET Response Status Values.
 *
 * For C-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.3.1.4, Table C.4-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
 */
export type QueryRetrieveGetStatus = (typeof QueryRetrieveGetStatus)[keyof typeof QueryRetrieveGetStatus];
/**
 * Repository Query Additional Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export const RepositoryQueryStatus = {
  /** 0x0000 - Matching is complete - No final Identifier is supplied. (Success). */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0xA700 - Refused: Out of resources (Failure). */
  OutOfResources: 0xA700,
  /**
   * 0xA710 - Invalid Prior Record Key (Failure).
   *
   * The Prior Record Key does not identify a record from which the query can continue.
   *
   * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
   * @since 2024c
   */
  InvalidPriorRecordKey: 0xA710,
  /** 0xA900 - Error: Data Set does not match SOP Class (Failure). */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xB001 - Matching reached response limit, subsequent request may return additional matches (Warning).
   *
   * The peer reached its limit for one response; more records match.
   *
   * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
   * @since 2024c
   */
  ResponseLimitReached: 0xB001,
  /** 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure). */
  UnableToProcess: 0xC000,
  /** 0xFE00 - Matching terminated due to Cancel request (Cancel). */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   */
  Pending: 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence
   * and/or matching for this Identifier. (Pending).
   */
  PendingWithUnsupportedKeys: 0xFF01,
} as const;
/**
 * Repository Query Additional Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export type RepositoryQueryStatus = (typeof RepositoryQueryStatus)[keyof typeof RepositoryQueryStatus];
/**
 * N-SET Response Status Values.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export const ModalityPerformedProcedureStepSetStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The peer could not change the step. Often it is no longer IN PROGRESS.
   *
   * Related fields: (0000,0902), (0000,0903), (0000,0902) is Performed Procedure Step Object may no longer be
   * updated, (0000,0903) is A710.
   *
   * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
   */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
} as const;
/**
 * N-SET Response Status Values.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export type ModalityPerformedProcedureStepSetStatus = (typeof ModalityPerformedProcedureStepSetStatus)[keyof typeof ModalityPerformedProcedureStepSetStatus];
/**
 * N-GET Response Status Values.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section F.8.2.1.4, Table F.8.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
 */
export const ModalityPerformedProcedureStepRetrieveStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported (Warning).
   *
   * The requested Attributes are in the response, except optional ones that the peer does not support.
   *
   * Source: PS3.4 2024c, Section F.8.2.1.4, Table F.8.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
   */
  OptionalAttributesUnsupported: 0x0001,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
} as const;
/**
 * N-GET Response Status Values.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section F.8.2.1.4, Table F.8.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
 */
export type ModalityPerformedProcedureStepRetrieveStatus = (typeof ModalityPerformedProcedureStepRetrieveStatus)[keyof typeof ModalityPerformedProcedureStepRetrieveStatus];
/**
 * Status Values for Basic Film Session SOP Class.
 *
 * For N-SET, N-CREATE, with what PS3.7 lists for them.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export const BasicFilmSessionStatus = {
  /**
   * 0x0000 - Film session successfully created (Success).
   *
   * The Film Session was created or changed as requested.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance: 0x0111,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute: 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB600 - Memory allocation not supported (Warning).
   *
   * The printer does not reserve memory, so Memory Allocation was ignored.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
   */
  MemoryAllocationNotSupported: 0xB600,
} as const;
/**
 * Status Values for Basic Film Session SOP Class.
 *
 * For N-SET, N-CREATE, with what PS3.7 lists for them.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export type BasicFilmSessionStatus = (typeof BasicFilmSessionStatus)[keyof typeof BasicFilmSessionStatus];
/**
 * SOP Class Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export const BasicFilmSessionPrintStatus = {
  /**
   * 0x0000 - Film belonging to the film session are accepted for printing; if supported, the Print Job SOP
   * Instance is created (Success).
   *
   * The printer accepted the Film Session for printing.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB601 - Film session printing (collation) is not supported (Warning).
   *
   * The printer does not print a whole Film Session in collated order.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  CollationNotSupported: 0xB601,
  /**
   * 0xB602 - Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) (Warning).
   *
   * The Film Session has no images, so the page is empty.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  NoImageBoxes: 0xB602,
  /**
   * 0xB604 - Image size is larger than image box size, the image has been demagnified. (Warning).
   *
   * The image was larger than its Image Box and was demagnified to fit.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageDemagnified: 0xB604,
  /**
   * 0xB609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * The image was larger than its Image Box and was cropped to fit.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageCropped: 0xB609,
  /**
   * 0xB60A - Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print
   * Image has been decimated to fit. (Warning).
   *
   * The image was larger than its Image Box and was decimated to fit.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageDecimated: 0xB60A,
  /**
   * 0xC600 - Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances (Failure).
   *
   * The Film Session has no Film Box, so there is nothing to print.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  NoFilmBoxes: 0xC600,
  /**
   * 0xC601 - Failed: Unable to create Print Job SOP Instance; print queue is full (Failure).
   *
   * No Print Job was created for the Film Session, because the print queue is full.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  PrintQueueFull: 0xC601,
  /**
   * 0xC603 - Failed: Image size is larger than image box size (Failure).
   *
   * The image is larger than its Image Box, and the printer did not change it.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageTooLarge: 0xC603,
  /**
   * 0xC613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * The combined print image is larger than its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  CombinedImageTooLarge: 0xC613,
} as const;
/**
 * SOP Class Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export type BasicFilmSessionPrintStatus = (typeof BasicFilmSessionPrintStatus)[keyof typeof BasicFilmSessionPrintStatus];
/**
 * Status Values for Basic Film Box SOP Class.
 *
 * For N-SET, N-CREATE, with what PS3.7 lists for them.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export const BasicFilmBoxStatus = {
  /**
   * 0x0000 - Film Box successfully created (Success).
   *
   * The Film Box was created or changed as requested.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance: 0x0111,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute: 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
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
  DensityOutsideRange: 0xB605,
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
  PreviousFilmBoxNotPrinted: 0xC616,
} as const;
/**
 * Status Values for Basic Film Box SOP Class.
 *
 * For N-SET, N-CREATE, with what PS3.7 lists for them.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export type BasicFilmBoxStatus = (typeof BasicFilmBoxStatus)[keyof typeof BasicFilmBoxStatus];
/**
 * Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
 */
export const BasicFilmBoxPrintStatus = {
  /**
   * 0x0000 - Film accepted for printing; if supported, the Print Job SOP Instance is created (Success).
   *
   * The printer accepted the Film Box for printing.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB603 - Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) (Warning).
   *
   * The Film Box has no images, so the page is empty.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  NoImageBoxes: 0xB603,
  /**
   * 0xB604 - Image size is larger than image box size, the image has been demagnified. (Warning).
   *
   * The image was larger than its Image Box and was demagnified to fit.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageDemagnified: 0xB604,
  /**
   * 0xB609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * The image was larger than its Image Box and was cropped to fit.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageCropped: 0xB609,
  /**
   * 0xB60A - Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print
   * Image has been decimated to fit. (Warning).
   *
   * The image was larger than its Image Box and was decimated to fit.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageDecimated: 0xB60A,
  /**
   * 0xC602 - Failed: Unable to create Print Job SOP Instance; print queue is full (Failure).
   *
   * No Print Job was created for the Film Box, because the print queue is full.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  PrintQueueFull: 0xC602,
  /**
   * 0xC603 - Failed: Image size is larger than image box size (Failure).
   *
   * The image is larger than its Image Box, and the printer did not change it.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageTooLarge: 0xC603,
  /**
   * 0xC613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * The combined print image is larger than its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  CombinedImageTooLarge: 0xC613,
} as const;
/**
 * Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
 */
export type BasicFilmBoxPrintStatus = (typeof BasicFilmBoxPrintStatus)[keyof typeof BasicFilmBoxPrintStatus];
/**
 * Status Values for Basic Grayscale Image Box SOP Class.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export const BasicGrayscaleImageBoxStatus = {
  /**
   * 0x0000 - Image successfully stored in Image Box (Success).
   *
   * The image was placed in its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB604 - Image size larger than image box size, the image has been demagnified. (Warning).
   *
   * The image was larger than its Image Box and was demagnified to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageDemagnified: 0xB604,
  /**
   * 0xB605 - Requested Min Density or Max Density outside of printer's operating range. The printer will use its
   * respective minimum or maximum density value instead. (Warning).
   *
   * The printer used its own limit, because the requested density is outside of its range.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  DensityOutsideRange: 0xB605,
  /**
   * 0xB609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * The image was larger than its Image Box and was cropped to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageCropped: 0xB609,
  /**
   * 0xB60A - Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined
   * Print Image has been decimated to fit. (Warning).
   *
   * The image was larger than its Image Box and was decimated to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageDecimated: 0xB60A,
  /**
   * 0xC603 - Failed: Image size is larger than image box size (Failure).
   *
   * The image is larger than its Image Box, and the printer did not change it.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageTooLarge: 0xC603,
  /**
   * 0xC605 - Failed: Insufficient memory in printer to store the image (Failure).
   *
   * The printer has not enough memory for the image.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  OutOfPrinterMemory: 0xC605,
  /**
   * 0xC613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * The combined print image is larger than its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  CombinedImageTooLarge: 0xC613,
} as const;
/**
 * Status Values for Basic Grayscale Image Box SOP Class.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export type BasicGrayscaleImageBoxStatus = (typeof BasicGrayscaleImageBoxStatus)[keyof typeof BasicGrayscaleImageBoxStatus];
/**
 * Status Values for Basic Color Image Box SOP Class.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
 */
export const BasicColorImageBoxStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB604 - Image size larger than image box size, the image has been demagnified. (Warning).
   *
   * The image was larger than its Image Box and was demagnified to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
   */
  ImageDemagnified: 0xB604,
  /**
   * 0xB609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * The image was larger than its Image Box and was cropped to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
   */
  ImageCropped: 0xB609,
  /**
   * 0xB60A - Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined
   * Print Image has been decimated to fit. (Warning).
   *
   * The image was larger than its Image Box and was decimated to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
   */
  ImageDecimated: 0xB60A,
  /**
   * 0xC603 - Failed: Image size is larger than image box size (Failure).
   *
   * The image is larger than its Image Box, and the printer did not change it.
   *
   * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
   */
  ImageTooLarge: 0xC603,
  /**
   * 0xC605 - Failed: Insufficient memory in printer to store the image (Failure).
   *
   * The printer has not enough memory for the image.
   *
   * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
   */
  OutOfPrinterMemory: 0xC605,
  /**
   * 0xC613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * The combined print image is larger than its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
   */
  CombinedImageTooLarge: 0xC613,
} as const;
/**
 * Status Values for Basic Color Image Box SOP Class.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.3.2.2.1.2, Table H.4.3.2.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
 */
export type BasicColorImageBoxStatus = (typeof BasicColorImageBoxStatus)[keyof typeof BasicColorImageBoxStatus];
/**
 * Status Values for Presentation LUT SOP Class.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.9.2.1.2, Table H.4.9.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.9.2.html#sect_H.4.9.2.1.2
 */
export const PresentationLUTStatus = {
  /**
   * 0x0000 - Presentation LUT successfully created (Success).
   *
   * The Presentation LUT was created.
   *
   * Source: PS3.4 2024c, Section H.4.9.2.1.2, Table H.4.9.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.9.2.html#sect_H.4.9.2.1.2
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance: 0x0111,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute: 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB605 - Requested Min Density or Max Density outside of printer's operating range. The printer will use its
   * respective minimum or maximum density value instead. (Warning).
   *
   * The printer used its own limit, because the requested density is outside of its range.
   *
   * Source: PS3.4 2024c, Section H.4.9.2.1.2, Table H.4.9.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.9.2.html#sect_H.4.9.2.1.2
   */
  DensityOutsideRange: 0xB605,
} as const;
/**
 * Status Values for Presentation LUT SOP Class.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.9.2.1.2, Table H.4.9.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.9.2.html#sect_H.4.9.2.1.2
 */
export type PresentationLUTStatus = (typeof PresentationLUTStatus)[keyof typeof PresentationLUTStatus];
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
 */
export const ModalityWorklistStatus = {
  /**
   * 0x0000 - Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The matching keys of the worklist query do not fit the SOP Class.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  Pending: 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence for
   * this Identifier. (Pending).
   *
   * This response carries one match, but the peer ignored an optional key: matches may be broader than requested.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
   */
  PendingWithUnsupportedKeys: 0xFF01,
} as const;
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section K.4.1.1.4, Table K.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_K.4.html#sect_K.4.1.1.4
 */
export type ModalityWorklistStatus = (typeof ModalityWorklistStatus)[keyof typeof ModalityWorklistStatus];
/**
 * Response Status.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export const ProceduralEventLoggingStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The event was logged.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB101 - Specified Synchronization Frame of Reference UID does not match SCP Synchronization Frame of
   * Reference (Warning).
   *
   * The event was logged, but its Synchronization Frame of Reference is not that of the peer: times may not be
   * comparable.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  SynchronizationMismatch: 0xB101,
  /**
   * 0xB102 - Study Instance UID coercion; Event logged under a different Study Instance UID (Warning).
   *
   * The event was logged, but under another Study Instance UID than the one sent.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  StudyInstanceUIDCoerced: 0xB102,
  /**
   * 0xB104 - IDs inconsistent in matching a current study; Event logged (Warning).
   *
   * The event was logged, although its IDs do not all match one current study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  InconsistentIDsLogged: 0xB104,
  /**
   * 0xC101 - Failed: Procedural Logging not available for specified Study Instance UID (Failure).
   *
   * Not logged: procedural event logging is not available for this study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  LoggingNotAvailable: 0xC101,
  /**
   * 0xC102 - Failed: Event Information does not match Template (Failure).
   *
   * Not logged: the event information does not match its template.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  TemplateMismatch: 0xC102,
  /**
   * 0xC103 - Failed: Cannot match event to a current study (Failure).
   *
   * Not logged: the event matches no current study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  NoMatchingCurrentStudy: 0xC103,
  /**
   * 0xC104 - Failed: IDs inconsistent in matching a current study; Event not logged (Failure).
   *
   * Not logged: the IDs of the event do not all match one current study.
   *
   * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
   */
  InconsistentIDsNotLogged: 0xC104,
} as const;
/**
 * Response Status.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section P.2.2.4, Table P.2-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export type ProceduralEventLoggingStatus = (typeof ProceduralEventLoggingStatus)[keyof typeof ProceduralEventLoggingStatus];
/**
 * Response Status.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export const SubstanceAdministrationLoggingStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The administration was entered in the record.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xC10E - Failed: Operator Refused: Not authorized to add entry to Medication Administration Record (Failure).
   *
   * Not entered: the operator may not add entries to the Medication Administration Record.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  NotAuthorizedToAddEntry: 0xC10E,
  /**
   * 0xC110 - Failed: Patient cannot be identified from Patient ID (0010,0020) or Admission ID (0038,0010)
   * (Failure).
   *
   * Not entered: the patient cannot be identified from Patient ID or Admission ID.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  PatientCannotBeIdentified: 0xC110,
  /**
   * 0xC111 - Failed: Update of Medication Administration Record failed (Failure).
   *
   * Not entered: the Medication Administration Record could not be updated.
   *
   * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
   */
  RecordUpdateFailed: 0xC111,
} as const;
/**
 * Response Status.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section P.3.2.4, Table P.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export type SubstanceAdministrationLoggingStatus = (typeof SubstanceAdministrationLoggingStatus)[keyof typeof SubstanceAdministrationLoggingStatus];
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export const RelevantPatientInformationQueryStatus = {
  /**
   * 0x0000 - Success. Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the query: a key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000 - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; Error Comment (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xC100 - Failed: More than one match found (Failure).
   *
   * More than one patient matched; this query must identify one patient.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  MoreThanOneMatch: 0xC100,
  /**
   * 0xC200 - Failed: Unable to support requested template (Failure).
   *
   * The peer does not support the requested template.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  TemplateNotSupported: 0xC200,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Current Match is supplied. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Pending: 0xFF00,
} as const;
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export type RelevantPatientInformationQueryStatus = (typeof RelevantPatientInformationQueryStatus)[keyof typeof RelevantPatientInformationQueryStatus];
/**
 * SOP Class Status Values.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export const MediaCreationCreateStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance: 0x0111,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute: 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xA510 - Failed: An Initiate Media Creation action has already been received for this SOP Instance. (Failure).
   *
   * The peer already received the action to initiate this media creation.
   *
   * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
   */
  AlreadyInitiated: 0xA510,
} as const;
/**
 * SOP Class Status Values.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export type MediaCreationCreateStatus = (typeof MediaCreationCreateStatus)[keyof typeof MediaCreationCreateStatus];
/**
 * Response Statuses.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export const MediaCreationCancelStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xC201 - Failed: Media creation request already completed. (Failure).
   *
   * The media are made already, so the request cannot be canceled.
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  RequestAlreadyCompleted: 0xC201,
  /**
   * 0xC202 - Failed: Media creation request already in progress and cannot be interrupted. (Failure).
   *
   * The media are being made, and the peer cannot interrupt that.
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  RequestCannotBeInterrupted: 0xC202,
  /**
   * 0xC203 - Failed: Cancellation denied for unspecified reason. (Failure).
   *
   * The peer refuses to cancel the request and gives no reason.
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  CancellationDenied: 0xC203,
} as const;
/**
 * Response Statuses.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export type MediaCreationCancelStatus = (typeof MediaCreationCancelStatus)[keyof typeof MediaCreationCancelStatus];
/**
 * Response Statuses.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export const MediaCreationGetStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported (Warning).
   *
   * The requested Attributes are in the response, except optional ones that the peer does not support.
   *
   * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
   */
  OptionalAttributesUnsupported: 0x0001,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
} as const;
/**
 * Response Statuses.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export type MediaCreationGetStatus = (typeof MediaCreationGetStatus)[keyof typeof MediaCreationGetStatus];
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
 */
export const SubstanceAdministrationQueryStatus = {
  /**
   * 0x0000 - Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the query: a key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  Pending: 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence for
   * this Identifier. (Pending).
   *
   * This response carries one match, but the peer ignored an optional key: matches may be broader than requested.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
   */
  PendingWithUnsupportedKeys: 0xFF01,
} as const;
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section V.4.1.1.4, Table V.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
 */
export type SubstanceAdministrationQueryStatus = (typeof SubstanceAdministrationQueryStatus)[keyof typeof SubstanceAdministrationQueryStatus];
/**
 * C-MOVE Response Status Values for Composite Instance Root Retrieve.
 *
 * For C-MOVE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export const CompositeInstanceRootRetrieveMoveStatus = {
  /**
   * 0x0000 - Sub-operations Complete - No Failures or Warnings (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * The peer could not count the matches, so it sent no object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToCountMatches: 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object arrived; often the peer could not reach the destination, or the destination refused the objects.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToPerformSubOperations: 0xA702,
  /**
   * 0xA801 - Refused: Move Destination unknown (Failure).
   *
   * The peer does not know the AE title of the move destination.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  MoveDestinationUnknown: 0xA801,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the request: a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xAA00 - Failed: None of the frames requested were found in the SOP Instance (Failure).
   *
   * None of the requested frames exists in the object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  FramesNotFound: 0xAA00,
  /**
   * 0xAA01 - Failed: Unable to create new object for this SOP Class (Failure).
   *
   * The peer cannot make a new object of this SOP Class from the frames.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToCreateObject: 0xAA01,
  /**
   * 0xAA02 - Failed: Unable to extract frames (Failure).
   *
   * The peer could not extract the requested frames.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToExtractFrames: 0xAA02,
  /**
   * 0xAA03 - Failed: Time-based request received for a non-time-based original SOP Instance. (Failure).
   *
   * The frames were requested by time, but the object has no time axis.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  NotTimeBased: 0xAA03,
  /**
   * 0xAA04 - Failed: Invalid Request (Failure).
   *
   * The selection of frames in the request is not valid.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  InvalidRequest: 0xAA04,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures or Warnings (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  CompleteWithFailures: 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  Pending: 0xFF00,
} as const;
/**
 * C-MOVE Response Status Values for Composite Instance Root Retrieve.
 *
 * For C-MOVE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export type CompositeInstanceRootRetrieveMoveStatus = (typeof CompositeInstanceRootRetrieveMoveStatus)[keyof typeof CompositeInstanceRootRetrieveMoveStatus];
/**
 * C-GET Response Status Values for Composite Instance Root Retrieve.
 *
 * For C-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
 */
export const CompositeInstanceRootRetrieveGetStatus = {
  /**
   * 0x0000 - Sub-operations Complete - No Failures or Warnings (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * The peer could not count the matches, so it sent no object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  UnableToCountMatches: 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object was sent; often no presentation context for storage, with the SCP role, was accepted.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  UnableToPerformSubOperations: 0xA702,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the request: a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xAA00 - Failed: None of the frames requested were found in the SOP Instance (Failure).
   *
   * None of the requested frames exists in the object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  FramesNotFound: 0xAA00,
  /**
   * 0xAA01 - Failed: Unable to create new object for this SOP Class (Failure).
   *
   * The peer cannot make a new object of this SOP Class from the frames.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  UnableToCreateObject: 0xAA01,
  /**
   * 0xAA02 - Failed: Unable to extract frames (Failure).
   *
   * The peer could not extract the requested frames.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  UnableToExtractFrames: 0xAA02,
  /**
   * 0xAA03 - Failed: Time-based request received for a non-time-based original SOP Instance. (Failure).
   *
   * The frames were requested by time, but the object has no time axis.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  NotTimeBased: 0xAA03,
  /**
   * 0xAA04 - Failed: Invalid Request (Failure).
   *
   * The selection of frames in the request is not valid.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  InvalidRequest: 0xAA04,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures or Warnings (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  CompleteWithFailures: 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
   */
  Pending: 0xFF00,
} as const;
/**
 * C-GET Response Status Values for Composite Instance Root Retrieve.
 *
 * For C-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Y.4.2.1.4, Table Y.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
 */
export type CompositeInstanceRootRetrieveGetStatus = (typeof CompositeInstanceRootRetrieveGetStatus)[keyof typeof CompositeInstanceRootRetrieveGetStatus];
/**
 * C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data.
 *
 * For C-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
 */
export const CompositeInstanceRetrieveWithoutBulkDataStatus = {
  /**
   * 0x0000 - Sub-operations Complete - No Failures or Warnings (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  Success: 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * The peer could not count the matches, so it sent no object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  UnableToCountMatches: 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object was sent; often no presentation context for storage, with the SCP role, was accepted.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  UnableToPerformSubOperations: 0xA702,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the request: a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures or Warnings (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  CompleteWithFailures: 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
   */
  Pending: 0xFF00,
} as const;
/**
 * C-GET Response Status Values for Composite Instance Retrieve Without Bulk Data.
 *
 * For C-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Z.4.2.1.4, Table Z.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
 */
export type CompositeInstanceRetrieveWithoutBulkDataStatus = (typeof CompositeInstanceRetrieveWithoutBulkDataStatus)[keyof typeof CompositeInstanceRetrieveWithoutBulkDataStatus];
/**
 * N-ACTION Response Status Values [for Change UPS State].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export const UPSChangeStateStatus = {
  /**
   * 0x0000 - The requested state change was performed (Success).
   *
   * The UPS has the requested state.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB304 - The UPS is already in the requested state of CANCELED (Warning).
   *
   * The UPS is already CANCELED.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInStateCanceled: 0xB304,
  /**
   * 0xB306 - The UPS is already in the requested state of COMPLETED (Warning).
   *
   * The UPS is already COMPLETED.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInStateCompleted: 0xB306,
  /**
   * 0xC300 - Failed: The UPS may no longer be updated (Failure).
   *
   * The UPS is COMPLETED or CANCELED, so its state no longer changes.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  MayNoLongerBeUpdated: 0xC300,
  /**
   * 0xC301 - Failed: The correct Transaction UID was not provided (Failure).
   *
   * The Transaction UID is missing, or is not the one with which the UPS was claimed.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  IncorrectTransactionUID: 0xC301,
  /**
   * 0xC302 - Failed: The UPS is already IN PROGRESS (Failure).
   *
   * Another performer has claimed the UPS: it is IN PROGRESS.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInProgress: 0xC302,
  /**
   * 0xC303 - Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION (Failure).
   *
   * A UPS has the state SCHEDULED only when it is created.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  OnlyScheduledByCreate: 0xC303,
  /**
   * 0xC304 - Failed: The UPS has not met final state requirements for the requested state change (Failure).
   *
   * The UPS lacks Attributes that its final state requires.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  FinalStateNotReady: 0xC304,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * The peer has no UPS with this SOP Instance UID.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  NoSuchUPSInstance: 0xC307,
  /**
   * 0xC310 - Failed: The UPS is not yet in the "IN PROGRESS" state (Failure).
   *
   * No performer has claimed the UPS: its state is not IN PROGRESS.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  NotInProgress: 0xC310,
} as const;
/**
 * N-ACTION Response Status Values [for Change UPS State].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export type UPSChangeStateStatus = (typeof UPSChangeStateStatus)[keyof typeof UPSChangeStateStatus];
/**
 * N-ACTION Response Status Values [for Request UPS Cancel].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export const UPSRequestCancelStatus = {
  /**
   * 0x0000 - The cancel request is acknowledged (Success).
   *
   * The peer accepted the request to cancel; the state of the UPS shows later whether it is canceled.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB304 - The UPS is already in the requested state of CANCELED (Warning).
   *
   * The UPS is already CANCELED.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  AlreadyInStateCanceled: 0xB304,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * The peer has no UPS with this SOP Instance UID.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  NoSuchUPSInstance: 0xC307,
  /**
   * 0xC311 - Failed: The UPS is already COMPLETED (Failure).
   *
   * The UPS is already COMPLETED, so it cannot be canceled.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  AlreadyCompleted: 0xC311,
  /**
   * 0xC312 - Failed: The performer cannot be contacted (Failure).
   *
   * The peer cannot reach the performer of the UPS.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  PerformerCannotBeContacted: 0xC312,
  /**
   * 0xC313 - Failed: Performer chooses not to cancel (Failure).
   *
   * The performer of the UPS decided not to cancel it.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  PerformerDeclined: 0xC313,
} as const;
/**
 * N-ACTION Response Status Values [for Request UPS Cancel].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export type UPSRequestCancelStatus = (typeof UPSRequestCancelStatus)[keyof typeof UPSRequestCancelStatus];
/**
 * N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export const UPSSubscriptionStatus = {
  /**
   * 0x0000 - The requested change of subscription state was performed (Success).
   *
   * The subscription was changed as requested.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB301 - Deletion Lock not granted. (Warning).
   *
   * Subscribed, but the deletion lock was refused, so the UPS may be deleted.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  DeletionLockNotGranted: 0xB301,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * No such UPS; or, for a subscription, filtered global subscriptions are not supported.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  NoSuchUPSInstance: 0xC307,
  /**
   * 0xC308 - Failed: Receiving AE Title is Unknown to this SCP (Failure).
   *
   * The peer does not know the AE title that is to receive the event reports.
   *
   * Formerly: Failed: Receiving AE-TITLE is Unknown to this SCP.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  AETitleUnknown: 0xC308,
  /**
   * 0xC314 - Failed: Specified action not appropriate for specified instance (Failure).
   *
   * The action is not appropriate for this SOP Instance.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  ActionNotAppropriate: 0xC314,
  /**
   * 0xC315 - Failed: SCP does not support Event Reports (Failure).
   *
   * The peer does not send event reports.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  NoEventReports: 0xC315,
} as const;
/**
 * N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export type UPSSubscriptionStatus = (typeof UPSSubscriptionStatus)[keyof typeof UPSSubscriptionStatus];
/**
 * N-CREATE Response Status Values [for Create a Unified Procedure Step].
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export const UPSCreateStatus = {
  /**
   * 0x0000 - The UPS was created as requested (Success).
   *
   * The UPS was created.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance: 0x0111,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute: 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB300 - The UPS was created with modifications (Warning).
   *
   * The UPS was created, but the peer changed some values.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  CreatedWithModifications: 0xB300,
  /**
   * 0xC309 - Failed: The provided value of UPS State was not "SCHEDULED". (Failure).
   *
   * A new UPS must have the state SCHEDULED.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  StateNotScheduled: 0xC309,
} as const;
/**
 * N-CREATE Response Status Values [for Create a Unified Procedure Step].
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export type UPSCreateStatus = (typeof UPSCreateStatus)[keyof typeof UPSCreateStatus];
/**
 * N-SET Response Status Values [for Set Unified Procedure Step Information].
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export const UPSSetStatus = {
  /**
   * 0x0000 - The requested modification of the Attribute Values is performed (Success).
   *
   * The UPS was changed as requested.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  Success: 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported. (Warning).
   *
   * The UPS was changed, but some optional Attributes are not supported and were left out.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  OptionalAttributesUnsupported: 0x0001,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xB305 - Coerced invalid values to valid values (Warning).
   *
   * The UPS was changed, but the peer replaced values that were not valid.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  CoercedInvalidValues: 0xB305,
  /**
   * 0xC300 - Failed: The UPS may no longer be updated (Failure).
   *
   * The UPS is COMPLETED or CANCELED and may no longer be updated.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  MayNoLongerBeUpdated: 0xC300,
  /**
   * 0xC301 - Failed: The correct Transaction UID was not provided (Failure).
   *
   * The Transaction UID is missing, or is not the one with which the UPS was claimed.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  IncorrectTransactionUID: 0xC301,
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
  NoSuchUPSInstance: 0xC307,
  /**
   * 0xC310 - Failed: The UPS is not in the "IN PROGRESS" state (Failure).
   *
   * The request has a Transaction UID, but no performer has claimed the UPS.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  NotInProgress: 0xC310,
} as const;
/**
 * N-SET Response Status Values [for Set Unified Procedure Step Information].
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export type UPSSetStatus = (typeof UPSSetStatus)[keyof typeof UPSSetStatus];
/**
 * N-GET Response Status Values [for Get Unified Procedure Step Information].
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export const UPSGetStatus = {
  /** 0x0000 - Success (Success). */
  Success: 0x0000,
  /**
   * 0x0001 - Requested optional Attributes are not supported (Warning).
   *
   * The requested Attributes are in the response, except optional ones that the peer does not support.
   *
   * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
   */
  OptionalAttributesUnsupported: 0x0001,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
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
  NoSuchUPSInstance: 0xC307,
} as const;
/**
 * N-GET Response Status Values [for Get Unified Procedure Step Information].
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export type UPSGetStatus = (typeof UPSGetStatus)[keyof typeof UPSGetStatus];
/**
 * C-FIND Response Status Values [for Search for Unified Procedure Step].
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
 */
export const UPSFindStatus = {
  /**
   * 0x0000 - Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  Success: 0x0000,
  /**
   * 0x0122 - Refused: SOP Class not supported (Failure).
   *
   * The peer does not support queries for work items of this SOP Class.
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the query: a key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  UnableToProcess: 0xC000,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  Cancel: 0xFE00,
  /**
   * 0xFF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  Pending: 0xFF00,
  /**
   * 0xFF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence for
   * this Identifier. (Pending).
   *
   * This response carries one match, but the peer ignored an optional key: matches may be broader than requested.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
   */
  PendingWithUnsupportedKeys: 0xFF01,
} as const;
/**
 * C-FIND Response Status Values [for Search for Unified Procedure Step].
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.8.4, Table CC.2.8-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.8.4.html#sect_CC.2.8.4
 */
export type UPSFindStatus = (typeof UPSFindStatus)[keyof typeof UPSFindStatus];
/**
 * RT Ion Machine Verification SOP Class N-CREATE Status Values.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export const RTMachineVerificationCreateStatus = {
  /**
   * 0x0000 - Machine Verification successfully created (Success).
   *
   * The verification was created.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0111 - Duplicate SOP Instance (Failure). */
  DuplicateSOPInstance: 0x0111,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0120 - Missing Attribute (Failure). */
  MissingAttribute: 0x0120,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xC221 - Failed: The Referenced Fraction Group Number does not exist in the referenced plan (Failure).
   *
   * The plan has no fraction group with the Referenced Fraction Group Number.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  FractionGroupNotFound: 0xC221,
  /**
   * 0xC222 - Failed: No beams exist within the referenced fraction group (Failure).
   *
   * The referenced fraction group has no beams.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  NoBeamsInFractionGroup: 0xC222,
  /**
   * 0xC223 - Failed: SCU already verifying and cannot currently process this request. (Failure).
   *
   * The SCP is already verifying another treatment.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  AlreadyVerifying: 0xC223,
  /**
   * 0xC227 - Failed: No such object instance - Referenced RT Plan not found (Failure).
   *
   * The SCP does not have the referenced RT Plan.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  RTPlanNotFound: 0xC227,
} as const;
/**
 * RT Ion Machine Verification SOP Class N-CREATE Status Values.
 *
 * For N-CREATE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export type RTMachineVerificationCreateStatus = (typeof RTMachineVerificationCreateStatus)[keyof typeof RTMachineVerificationCreateStatus];
/**
 * RT Ion Machine Verification SOP Class N-SET Status Values.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export const RTMachineVerificationSetStatus = {
  /**
   * 0x0000 - Machine Verification successfully updated (Success).
   *
   * The parameters for the verification were set.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  Success: 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute: 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue: 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange: 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue: 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xC224 - Failed: Referenced Beam Number not found within the referenced Fraction Group (Failure).
   *
   * The referenced beam is not in the fraction group.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  BeamNotFound: 0xC224,
  /**
   * 0xC225 - Failed: Referenced device or accessory not supported (Failure).
   *
   * The SCP does not support a referenced device or accessory.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  DeviceOrAccessoryNotSupported: 0xC225,
  /**
   * 0xC226 - Failed: Referenced device or accessory not found within the referenced beam (Failure).
   *
   * The fraction group has no such device or accessory.
   *
   * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
   */
  DeviceOrAccessoryNotFound: 0xC226,
} as const;
/**
 * RT Ion Machine Verification SOP Class N-SET Status Values.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.1.2, Table DD.3.2.1.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export type RTMachineVerificationSetStatus = (typeof RTMachineVerificationSetStatus)[keyof typeof RTMachineVerificationSetStatus];
/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
 */
export const RTMachineVerificationGetStatus = {
  /**
   * 0x0000 - Treatment Verification Status of the applicable Machine Verification instance successfully returned.
   * (Success).
   *
   * The parameters of the verification are in the response.
   *
   * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
   */
  Success: 0x0000,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning: 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xC112 - Failed: Applicable Machine Verification instance not found (Failure).
   *
   * The SCP has no verification with this SOP Instance UID to read.
   *
   * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
   */
  VerificationNotFound: 0xC112,
} as const;
/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-GET Status Values.
 *
 * For N-GET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.2.3, Table DD.3.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
 */
export type RTMachineVerificationGetStatus = (typeof RTMachineVerificationGetStatus)[keyof typeof RTMachineVerificationGetStatus];
/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export const RTMachineVerificationActionStatus = {
  /**
   * 0x0000 - Machine Parameter Verification of the applicable Machine Verification instance successfully
   * initiated. (Success).
   *
   * The SCP started to verify.
   *
   * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
   */
  Success: 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation: 0x0213,
  /**
   * 0xC112 - Failed: Machine Verification requested instance not found. (Failure).
   *
   * The SCP has no verification with this SOP Instance UID to start.
   *
   * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
   */
  VerificationNotFound: 0xC112,
} as const;
/**
 * RT Conventional Machine and RT Ion Machine Verification SOP Class N-ACTION Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section DD.3.2.3.2, Table DD.3.2.3-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export type RTMachineVerificationActionStatus = (typeof RTMachineVerificationActionStatus)[keyof typeof RTMachineVerificationActionStatus];
/**
 * C-STORE Response Status Values.
 *
 * For C-STORE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export const NonPatientObjectStorageStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The peer has stored the object.
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  Success: 0x0000,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported: 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument: 0x0212,
  /**
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * Not stored: the peer reports a lack of disk space, memory or another resource.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * Not stored: the object does not match its SOP Class; for example, a required Attribute is missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000 - Error: Cannot understand (Failure).
   *
   * Not stored: the peer could not read the object or make sense of it.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  CannotUnderstand: 0xC000,
} as const;
/**
 * C-STORE Response Status Values.
 *
 * For C-STORE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export type NonPatientObjectStorageStatus = (typeof NonPatientObjectStorageStatus)[keyof typeof NonPatientObjectStorageStatus];
/**
 * N-ACTION Response Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export const InventoryCreationStatus = {
  /**
   * 0x0000 - Success (Success).
   *
   * The peer accepted the request; the outcome follows by N-EVENT-REPORT.
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  Success: 0x0000,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The peer could not process the request for an unstated reason.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  ProcessingFailure: 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance: 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument: 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue: 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance: 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass: 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict: 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType: 0x0123,
  /**
   * 0x0124 - Refused: Not authorized (Failure).
   *
   * The peer does not authorize this request, or what paused the work was not resolved.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  NotAuthorized: 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation: 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation: 0x0211,
  /**
   * 0x0212 - Mistyped argument - One of the parameters supplied has not been agreed for use (Failure).
   *
   * The peer does not support the character set, the matching or the level of the request.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  MistypedArgument: 0x0212,
  /**
   * 0x0213 - Resource Limitation (Failure).
   *
   * The peer lacks a resource, or what paused the work was not resolved.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  ResourceLimitation: 0x0213,
  /**
   * 0xB010 - Attribute list error - One or more of Key Attributes are not supported for matching (Warning).
   *
   * The peer accepted the request, but does not match by some of its keys.
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  KeyAttributesNotSupported: 0xB010,
} as const;
/**
 * N-ACTION Response Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export type InventoryCreationStatus = (typeof InventoryCreationStatus)[keyof typeof InventoryCreationStatus];
/**
 * Result of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectResult = {
  /**
   * 1 - rejected-permanent.
   *
   * The result is permanent: the cause remains until somebody changes a configuration.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  RejectedPermanent: 1,
  /**
   * 2 - rejected-transient.
   *
   * Transient: the cause may disappear by itself. Try again later.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  RejectedTransient: 2,
} as const;
/**
 * Result of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectResult = (typeof RejectResult)[keyof typeof RejectResult];
/**
 * Source of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectSource = {
  /**
   * 1 - DICOM UL service-user.
   *
   * The application of the peer rejected the association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceUser: 1,
  /**
   * 2 - DICOM UL service-provider (ACSE related function).
   *
   * The network layer of the peer (ACSE) could not accept the association as proposed.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceProviderACSE: 2,
  /**
   * 3 - DICOM UL service-provider (Presentation related function).
   *
   * The network layer of the peer (presentation) lacked capacity for the association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceProviderPresentation: 3,
} as const;
/**
 * Source of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectSource = (typeof RejectSource)[keyof typeof RejectSource];
/**
 * Reason of an A-ASSOCIATE-RJ from the service-user.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectReasonUser = {
  /**
   * 1 - no-reason-given.
   *
   * The application of the peer gives no reason. Usual causes are too many associations, an unknown host or no
   * common SOP Class: look at the log of the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  NoReasonGiven: 1,
  /**
   * 2 - application-context-name-not-supported.
   *
   * The peer does not support the proposed application context; DICOM defines only 1.2.840.10008.3.1.1.1.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ApplicationContextNameNotSupported: 2,
  /**
   * 3 - calling-AE-title-not-recognized.
   *
   * The peer does not know the calling AE title: register it at the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  CallingAETitleNotRecognized: 3,
  /**
   * 7 - called-AE-title-not-recognized.
   *
   * The peer does not use this called AE title, or has not enabled it: check its spelling and case, and the host
   * and port.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  CalledAETitleNotRecognized: 7,
} as const;
/**
 * Reason of an A-ASSOCIATE-RJ from the service-user.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectReasonUser = (typeof RejectReasonUser)[keyof typeof RejectReasonUser];
/**
 * Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectReasonACSE = {
  /**
   * 1 - no-reason-given.
   *
   * The network layer of the peer gives no reason: look at the log of the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  NoReasonGiven: 1,
  /**
   * 2 - protocol-version-not-supported.
   *
   * The request does not offer version 1 of the upper layer protocol.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ProtocolVersionNotSupported: 2,
} as const;
/**
 * Reason of an A-ASSOCIATE-RJ from the service-provider (ACSE).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectReasonACSE = (typeof RejectReasonACSE)[keyof typeof RejectReasonACSE];
/**
 * Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectReasonPresentation = {
  /**
   * 1 - temporary-congestio.
   *
   * The peer reports that it is overloaded: check its load and its open associations.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  TemporaryCongestion: 1,
  /**
   * 2 - local-limit-exceeded.
   *
   * The peer has reached its limit of associations: check how many it allows, and whether programs leave
   * associations open.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  LocalLimitExceeded: 2,
} as const;
/**
 * Reason of an A-ASSOCIATE-RJ from the service-provider (Presentation).
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectReasonPresentation = (typeof RejectReasonPresentation)[keyof typeof RejectReasonPresentation];
/**
 * Source of an A-ABORT.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export const AbortSource = {
  /**
   * 0 - DICOM UL service-user (initiated abort).
   *
   * The application of the peer aborted; the PDU gives no reason. Right after the association was opened, the peer
   * often does not know or allow the AE title or host. During a transfer, it often ran into a timeout or an error:
   * look at its log.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ServiceUser: 0,
  /**
   * 2 - DICOM UL service-provider (initiated abort).
   *
   * The network layer of the peer aborted the association.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ServiceProvider: 2,
} as const;
/**
 * Source of an A-ABORT.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export type AbortSource = (typeof AbortSource)[keyof typeof AbortSource];
/**
 * Reason of an A-ABORT from the service-provider.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export const AbortReason = {
  /**
   * 0 - reason-not-specified.
   *
   * The network layer of the peer gives no reason for the abort: look at the log of the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  ReasonNotSpecified: 0,
  /**
   * 1 - unrecognized-PDU.
   *
   * The peer received a PDU of a type that does not exist: report it to the vendor of the sending program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnrecognizedPDU: 1,
  /**
   * 2 - unexpected-PDU.
   *
   * The peer received a PDU that it did not expect at this point: look at both logs for what was sent before.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnexpectedPDU: 2,
  /**
   * 4 - unrecognized-PDU parameter.
   *
   * The peer received a PDU with an item that does not exist: report it to the vendor of the sending program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnrecognizedPDUParameter: 4,
  /**
   * 5 - unexpected-PDU parameter.
   *
   * The peer received a PDU with an item that it did not expect at this point: report it to the vendor of the
   * sending program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  UnexpectedPDUParameter: 5,
  /**
   * 6 - invalid-PDU-parameter value.
   *
   * The peer received a PDU with an item whose value is not allowed: report it to the vendor of the sending
   * program.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  InvalidPDUParameterValue: 6,
} as const;
/**
 * Reason of an A-ABORT from the service-provider.
 *
 * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export type AbortReason = (typeof AbortReason)[keyof typeof AbortReason];
/**
 * Result of a presentation context.
 *
 * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
 */
export const PresentationContextResult = {
  /**
   * 0 - acceptance.
   *
   * The SOP Class may be used with the accepted transfer syntax.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  Acceptance: 0,
  /**
   * 1 - user-rejection.
   *
   * The application of the peer refused this SOP Class and gives no reason.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  UserRejection: 1,
  /**
   * 2 - no-reason (provider rejection).
   *
   * The network layer of the peer refused this SOP Class and gives no reason.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  NoReason: 2,
  /**
   * 3 - abstract-syntax-not-supported (provider rejection).
   *
   * The peer does not support the SOP Class proposed in this presentation context.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  AbstractSyntaxNotSupported: 3,
  /**
   * 4 - transfer-syntaxes-not-supported (provider rejection).
   *
   * The peer supports the SOP Class, but none of the proposed transfer syntaxes: propose others, with Implicit VR
   * Little Endian among them.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  TransferSyntaxesNotSupported: 4,
} as const;
/**
 * Result of a presentation context.
 *
 * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
 */
export type PresentationContextResult = (typeof PresentationContextResult)[keyof typeof PresentationContextResult];
/**
 * Type of a PDU.
 *
 * Source: PS3.8 2024c, Section 9.3.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.html#sect_9.3.1
 */
export const PDUType = {
  /**
   * 1 - A-ASSOCIATE-RQ.
   *
   * Proposes an association.
   *
   * Source: PS3.8 2024c, Section 9.3.2, Table 9-11.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.2.html#sect_9.3.2
   */
  AssociateRequest: 1,
  /**
   * 2 - A-ASSOCIATE-AC.
   *
   * Accepts an association.
   *
   * Source: PS3.8 2024c, Section 9.3.3, Table 9-17.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.html#sect_9.3.3
   */
  AssociateAccept: 2,
  /**
   * 3 - A-ASSOCIATE-RJ.
   *
   * Rejects an association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  AssociateReject: 3,
  /**
   * 4 - P-DATA-TF.
   *
   * Carries messages.
   *
   * Source: PS3.8 2024c, Section 9.3.5, Table 9-22.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.5.html#sect_9.3.5
   */
  DataTransfer: 4,
  /**
   * 5 - A-RELEASE-RQ.
   *
   * Proposes to release an association.
   *
   * Source: PS3.8 2024c, Section 9.3.6, Table 9-24.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.6.html#sect_9.3.6
   */
  ReleaseRequest: 5,
  /**
   * 6 - A-RELEASE-RP.
   *
   * Confirms the release of an association.
   *
   * Source: PS3.8 2024c, Section 9.3.7, Table 9-25.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.7.html#sect_9.3.7
   */
  ReleaseResponse: 6,
  /**
   * 7 - A-ABORT.
   *
   * Aborts an association.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  Abort: 7,
} as const;
/**
 * Type of a PDU.
 *
 * Source: PS3.8 2024c, Section 9.3.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.html#sect_9.3.1
 */
export type PDUType = (typeof PDUType)[keyof typeof PDUType];
/**
 * HTTP statuses of every DICOMweb transaction.
 *
 * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
 */
export const HTTPStatus = {
  /**
   * 200 - OK.
   *
   * The payload has everything that was requested.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  OK: 200,
  /**
   * 201 - Created.
   *
   * The server created a new resource; the Location header may give its address.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Created: 201,
  /**
   * 202 - Accepted.
   *
   * The server accepted the request but has not finished it; the payload should give the state.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Accepted: 202,
  /**
   * 203 - Non-Authoritative Information.
   *
   * Done, but a proxy on the way changed the payload.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NonAuthoritativeInformation: 203,
  /**
   * 204 - No-Content.
   *
   * Done; the response has no payload, for example because nothing matched.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NoContent: 204,
  /**
   * 205 - Reset Content.
   *
   * Done; the user agent should clear the form that sent the request.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  ResetContent: 205,
  /**
   * 206 - Partial Content.
   *
   * The payload is only a part of the resource, as a range request asks for. Until 2024e some transactions used it
   * for incomplete results.
   *
   * Source: PS3.18 2024e, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   * @deprecated Removed from the standard after 2024e (CP 2418).
   */
  PartialContent: 206,
  /**
   * 301 - Moved Permanently.
   *
   * The resource has moved permanently: use the address in the Location header from now on.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  MovedPermanently: 301,
  /**
   * 303 - See Other.
   *
   * The result is at the address in the Location header: fetch it there with GET.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  SeeOther: 303,
  /**
   * 304 - Not Modified.
   *
   * The copy that the user agent has is still current.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotModified: 304,
  /**
   * 400 - Bad Request.
   *
   * The server does not accept the form or content of the request: correct it before you send it again.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  BadRequest: 400,
  /**
   * 401 - Unauthorized.
   *
   * Credentials are missing, wrong or expired: check the token or the account. The WWW-Authenticate header names
   * the kind of login.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Unauthorized: 401,
  /**
   * 403 - Forbidden.
   *
   * The server does not allow this user to do it: check rights and roles.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Forbidden: 403,
  /**
   * 404 - Not Found.
   *
   * The resource does not exist, or the server hides it: check the address and the UIDs in it.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotFound: 404,
  /**
   * 405 - Method Not Allowed.
   *
   * The resource does not support this method; the Allow header lists those that it supports.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  MethodNotAllowed: 405,
  /**
   * 406 - Not Acceptable.
   *
   * The server supports none of the media types in the Accept header: accept others.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotAcceptable: 406,
  /**
   * 409 - Conflict.
   *
   * The request conflicts with the state of the resource. The payload should say what to change; for a store
   * request it gives the Failure Reason of each instance.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Conflict: 409,
  /**
   * 410 - Gone.
   *
   * The resource existed and was removed permanently.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  Gone: 410,
  /**
   * 411 - Length Required.
   *
   * The request needs a Content-Length header.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  LengthRequired: 411,
  /**
   * 413 - Payload Too Large.
   *
   * The payload or the result is larger than the server or a proxy before it allows: send or request fewer objects
   * at once.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  PayloadTooLarge: 413,
  /**
   * 414 - URI Too Long.
   *
   * The address of the request is too long: use fewer or shorter parameters.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  URITooLong: 414,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not support the media type of the payload: check Content-Type.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  UnsupportedMediaType: 415,
  /**
   * 500 - Internal Server Error.
   *
   * The server failed unexpectedly: look at its log.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  InternalServerError: 500,
  /**
   * 501 - Not Implemented.
   *
   * The server does not support the function, or in DICOM the SOP Class.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  NotImplemented: 501,
  /**
   * 503 - Service Unavailable.
   *
   * The server is overloaded or under maintenance: try again later, after the time in Retry-After if it is given.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  ServiceUnavailable: 503,
  /**
   * 505 - HTTP Version Not Supported.
   *
   * The server does not support this HTTP version.
   *
   * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
   */
  HTTPVersionNotSupported: 505,
} as const;
/**
 * HTTP statuses of every DICOMweb transaction.
 *
 * Source: PS3.18 2025c, Section 8.5, Table 8.5-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
 */
export type HTTPStatus = (typeof HTTPStatus)[keyof typeof HTTPStatus];
/**
 * HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export const RetrieveCapabilitiesHTTPStatus = {
  /**
   * 200 - OK.
   *
   * All Instances were successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  OK: 200,
  /**
   * 304 - Not Modified.
   *
   * The user agent's current representation is up to date, so no payload was returned.
   *
   * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  NotModified: 304,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  BadRequest: 400,
} as const;
/**
 * HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export type RetrieveCapabilitiesHTTPStatus = (typeof RetrieveCapabilitiesHTTPStatus)[keyof typeof RetrieveCapabilitiesHTTPStatus];
/**
 * HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export const OpenNotificationConnectionHTTPStatus = {
  /**
   * 101 - Switching Protocols.
   *
   * The connection is a WebSocket connection now.
   *
   * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
   */
  SwitchingProtocols: 101,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
   */
  BadRequest: 400,
} as const;
/**
 * HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export type OpenNotificationConnectionHTTPStatus = (typeof OpenNotificationConnectionHTTPStatus)[keyof typeof OpenNotificationConnectionHTTPStatus];
/**
 * HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export const URIRetrieveInstanceHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The Instance was successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The resource corresponding to the UIDs in the Query Parameters was not found.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  NotFound: 404,
  /**
   * 410 - Gone.
   *
   * The resource corresponding to the UIDs in the Query Parameters, once existed, but no longer exists.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  Gone: 410,
} as const;
/**
 * HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export type URIRetrieveInstanceHTTPStatus = (typeof URIRetrieveInstanceHTTPStatus)[keyof typeof URIRetrieveInstanceHTTPStatus];
/**
 * HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export const URIRetrieveRenderedHTTPStatus = {
  /**
   * 200 - OK.
   *
   * All Instances were successfully rendered and retrieved.
   *
   * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  BadRequest: 400,
} as const;
/**
 * HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export type URIRetrieveRenderedHTTPStatus = (typeof URIRetrieveRenderedHTTPStatus)[keyof typeof URIRetrieveRenderedHTTPStatus];
/**
 * HTTP statuses of the Retrieve Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export const StudiesRetrieveHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The response payload contains representations for all of the Target Resource(s)
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  OK: 200,
  /**
   * 206 - Partial Content.
   *
   * The response payload contains representations for some, but not all, of the Target Resource(s)
   *
   * Source: PS3.18 2024e, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   * @deprecated Removed from the standard after 2024e (CP 2418).
   */
  PartialContent: 206,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot process the request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The Target Resource does not exist
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  NotFound: 404,
  /**
   * 406 - Not Acceptable.
   *
   * The origin server does not support any of the Acceptable Media Types
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  NotAcceptable: 406,
  /**
   * 410 - Gone.
   *
   * The Target Resource has been deleted
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  Gone: 410,
  /**
   * 413 - Payload Too Large.
   *
   * The Target Resource is too large to be returned by the origin server.
   *
   * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
   */
  PayloadTooLarge: 413,
} as const;
/**
 * HTTP statuses of the Retrieve Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.4.3.1, Table 10.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export type StudiesRetrieveHTTPStatus = (typeof StudiesRetrieveHTTPStatus)[keyof typeof StudiesRetrieveHTTPStatus];
/**
 * HTTP statuses of the Store Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
 */
export const StudiesStoreHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The server says that it stored every instance; the payload should name each.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  OK: 200,
  /**
   * 202 - Accepted.
   *
   * Some or all instances were stored. The payload names those with a warning and those that failed.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  Accepted: 202,
  /**
   * 400 - Bad Request.
   *
   * No instance was stored, because the request has a wrong form.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  BadRequest: 400,
  /**
   * 409 - Conflict.
   *
   * The request is well formed, but no instance was stored: for example, the SOP Class is not supported, or the
   * instances belong to another study than the address names. The payload should give the Failure Reason of each
   * instance.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  Conflict: 409,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not accept payloads of this media type here: check Content-Type of the request and of its
   * parts.
   *
   * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
   */
  UnsupportedMediaType: 415,
} as const;
/**
 * HTTP statuses of the Store Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.5.3.1, Table 10.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
 */
export type StudiesStoreHTTPStatus = (typeof StudiesStoreHTTPStatus)[keyof typeof StudiesStoreHTTPStatus];
/**
 * HTTP statuses of the Search Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export const StudiesSearchHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The payload has the matches; a Warning header points to further results or warnings.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  OK: 200,
  /**
   * 204 - No Content.
   *
   * Nothing matched.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  NoContent: 204,
  /**
   * 400 - Bad Request.
   *
   * The was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  BadRequest: 400,
  /**
   * 413 - Payload Too Large.
   *
   * The search was too broad, and the body of the response should contain a Status Report with additional
   * information about the failure.
   *
   * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
   */
  PayloadTooLarge: 413,
} as const;
/**
 * HTTP statuses of the Search Transaction of the Studies Service.
 *
 * Source: PS3.18 2025c, Section 10.6.3.1, Table 10.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export type StudiesSearchHTTPStatus = (typeof StudiesSearchHTTPStatus)[keyof typeof StudiesSearchHTTPStatus];
/**
 * HTTP statuses of the Create Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export const WorklistCreateHTTPStatus = {
  /**
   * 201 - Created.
   *
   * The Target Workitem was successfully added to the Worklist.
   *
   * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  Created: 201,
  /**
   * 400 - Bad Request.
   *
   * The request is not valid; for example, the payload lacks what N-CREATE of a UPS requires.
   *
   * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  BadRequest: 400,
  /**
   * 409 - Conflict.
   *
   * The Target Workitem already exists.
   *
   * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
   */
  Conflict: 409,
} as const;
/**
 * HTTP statuses of the Create Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.4.3.1, Table 11.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export type WorklistCreateHTTPStatus = (typeof WorklistCreateHTTPStatus)[keyof typeof WorklistCreateHTTPStatus];
/**
 * HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
 */
export const WorklistRetrieveHTTPStatus = {
  /**
   * 200 - OK.
   *
   * All Instances were successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The origin server has no knowledge of the Target Workitem.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The request cannot be performed for one of the following reasons: the submitted request is inconsistent with
   * the current state of the Target Workitem; the Transaction UID is missing; the Transaction UID is incorrect
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  Conflict: 409,
  /**
   * 410 - Gone.
   *
   * The origin server knows that the Target Workitem did exist but has been deleted.
   *
   * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
   */
  Gone: 410,
} as const;
/**
 * HTTP statuses of the Retrieve Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.5.3.1, Table 11.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.5.3.html#sect_11.5.3.1
 */
export type WorklistRetrieveHTTPStatus = (typeof WorklistRetrieveHTTPStatus)[keyof typeof WorklistRetrieveHTTPStatus];
/**
 * HTTP statuses of the Update Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export const WorklistUpdateHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The Target Workitem was updated.
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request. For example: the Target Workitem was in the COMPLETED or CANCELED state;
   * the Transaction UID is missing; the Transaction UID is incorrect; the dataset did not conform to the
   * requirements
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The request is inconsistent with the current state of the Target Workitem
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Conflict: 409,
  /**
   * 410 - Gone.
   *
   * The Target Workitem once existed, but no longer exists.
   *
   * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
   */
  Gone: 410,
} as const;
/**
 * HTTP statuses of the Update Workitem Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.6.3.1, Table 11.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export type WorklistUpdateHTTPStatus = (typeof WorklistUpdateHTTPStatus)[keyof typeof WorklistUpdateHTTPStatus];
/**
 * HTTP statuses of the Change Workitem State Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
 */
export const WorklistChangeStateHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The update was successful, and the response payload contains a Status Report document.
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * The request cannot be performed for one of the following reasons: the request is invalid given the current
   * state of the Target Workitem; the Transaction UID is missing; the Transaction UID is incorrect
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The request is inconsistent with the current state of the Target Workitem
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  Conflict: 409,
  /**
   * 410 - Gone.
   *
   * The Target Workitem once existed, but no longer exists.
   *
   * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
   */
  Gone: 410,
} as const;
/**
 * HTTP statuses of the Change Workitem State Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.7.3.1, Table 11.7.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
 */
export type WorklistChangeStateHTTPStatus = (typeof WorklistChangeStateHTTPStatus)[keyof typeof WorklistChangeStateHTTPStatus];
/**
 * HTTP statuses of the Request Cancellation Transaction of the Worklist Service.
 *
 * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export const WorklistRequestCancellationHTTPStatus = {
  /**
   * 202 - Accepted.
   *
   * The server passes the request on. The performer need not cancel the workitem, and may not be informed.
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  Accepted: 202,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the syntax of the request.
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The Target Workitem was not found.
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The request cannot be performed due to a conflict, such as: The Target Workitem is in the COMPLETED state; The
   * origin server is the performer/owner of the Target Workitem and chooses not to cancel; There is no possibility
   * that the performer/owner of the Target Workitem will be informed of the cancel request
   *
   * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
   */
  Conflict: 409,
} as const;
/**
 * HTTP statuses of the Request Cancellation Transaction of the Worklist Service.
 *
 * Source: PS3.18 2026a, Section 11.8.3.1, Table 11.8.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export type WorklistRequestCancellationHTTPStatus = (typeof WorklistRequestCancellationHTTPStatus)[keyof typeof WorklistRequestCancellationHTTPStatus];
/**
 * HTTP statuses of the Search Transaction of the Worklist Service.
 *
 * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export const WorklistSearchHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The search is complete. If nothing matched, the payload is an empty list; before 2026a the answer was 204.
   *
   * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  OK: 200,
  /**
   * 204 - No Content.
   *
   * The search completed successfully, but there were no matching results.
   *
   * Source: PS3.18 2025e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   * @deprecated Removed from the standard after 2025e (CP 2473).
   */
  NoContent: 204,
  /**
   * 206 - Partial Content.
   *
   * Only some of the search results were returned, and the rest can be requested through the appropriate request.
   *
   * Source: PS3.18 2024e, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   * @deprecated Removed from the standard after 2024e (CP 2418).
   */
  PartialContent: 206,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  BadRequest: 400,
  /**
   * 413 - Payload Too Large.
   *
   * The size of the results exceeds the maximum payload size supported by the origin server.
   *
   * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
   */
  PayloadTooLarge: 413,
} as const;
/**
 * HTTP statuses of the Search Transaction of the Worklist Service.
 *
 * Source: PS3.18 2026a, Section 11.9.3.1, Table 11.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export type WorklistSearchHTTPStatus = (typeof WorklistSearchHTTPStatus)[keyof typeof WorklistSearchHTTPStatus];
/**
 * HTTP statuses of the Subscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export const WorklistSubscribeHTTPStatus = {
  /**
   * 201 - Created.
   *
   * The Subscription was created.
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  Created: 201,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the syntax of the request.
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  BadRequest: 400,
  /**
   * 403 - Forbidden.
   *
   * The origin server understood the request but is refusing to perform the query (e.g., the origin server does
   * not support Worklist Subscription Filtering, or an authenticated user has insufficient privileges).
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  Forbidden: 403,
  /**
   * 404 - Not Found.
   *
   * The Target Resource was not found.
   *
   * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
   */
  NotFound: 404,
} as const;
/**
 * HTTP statuses of the Subscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.10.3.1, Table 11.10.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export type WorklistSubscribeHTTPStatus = (typeof WorklistSubscribeHTTPStatus)[keyof typeof WorklistSubscribeHTTPStatus];
/**
 * HTTP statuses of the Unsubscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export const WorklistUnsubscribeHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The Subscription(s) were removed.
   *
   * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The target Subscription was not found.
   *
   * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
   */
  NotFound: 404,
} as const;
/**
 * HTTP statuses of the Unsubscribe Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.11.3.1, Table 11.11.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export type WorklistUnsubscribeHTTPStatus = (typeof WorklistUnsubscribeHTTPStatus)[keyof typeof WorklistUnsubscribeHTTPStatus];
/**
 * HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export const WorklistSuspendGlobalSubscriptionHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The Worklist Subscription was suspended.
   *
   * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The target Subscription was not found.
   *
   * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  NotFound: 404,
} as const;
/**
 * HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service.
 *
 * Source: PS3.18 2025c, Section 11.12.3.1, Table 11.12.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export type WorklistSuspendGlobalSubscriptionHTTPStatus = (typeof WorklistSuspendGlobalSubscriptionHTTPStatus)[keyof typeof WorklistSuspendGlobalSubscriptionHTTPStatus];
/**
 * HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export const NonPatientRetrieveHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The Instance was successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The origin server did not find a current representation for the Target Resource or is not willing to disclose
   * that one exists.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  NotFound: 404,
  /**
   * 406 - Unsupported Media Type.
   *
   * The origin server does not support any of the Acceptable Media Types.
   *
   * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
   */
  NotAcceptable: 406,
} as const;
/**
 * HTTP statuses of the Retrieve Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.4.3.1, Table 12.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export type NonPatientRetrieveHTTPStatus = (typeof NonPatientRetrieveHTTPStatus)[keyof typeof NonPatientRetrieveHTTPStatus];
/**
 * HTTP statuses of the Store Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export const NonPatientStoreHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The origin server successfully stored or created at least one of the representations contained in the request
   * payload and is returning a response payload.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  OK: 200,
  /**
   * 202 - Accepted.
   *
   * The request was checked, but the instance may not be stored yet: search for it later.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Accepted: 202,
  /**
   * 400 - Bad Request.
   *
   * The was a problem with the request. For example: the origin server did not store any of the representations
   * contained in the request payload because of errors in the request message; the request contained an invalid
   * Query Parameter; the request referenced an invalid Instance
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The origin server did not find a current representation for the Target Resource or is not willing to disclose
   * that one exists.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The request could not be completed due to a conflict with the current state of the Target Resource.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  Conflict: 409,
  /**
   * 415 - Unsupported Media Type.
   *
   * The server does not accept payloads of this media type here: check Content-Type of the request and of its
   * parts.
   *
   * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
   */
  UnsupportedMediaType: 415,
} as const;
/**
 * HTTP statuses of the Store Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.5.3.1, Table 12.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export type NonPatientStoreHTTPStatus = (typeof NonPatientStoreHTTPStatus)[keyof typeof NonPatientStoreHTTPStatus];
/**
 * HTTP statuses of the Search Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export const NonPatientSearchHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The query completed and any matching results are returned in the message body.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * The request message contained an error.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  BadRequest: 400,
  /**
   * 406 - Unsupported Media Type.
   *
   * The origin server does not support any of the Acceptable Media Types.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  NotAcceptable: 406,
  /**
   * 413 - Payload Too Large.
   *
   * The search was too broad, and the body of the response should contain a Status Report with additional
   * information about the failure.
   *
   * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
   */
  PayloadTooLarge: 413,
} as const;
/**
 * HTTP statuses of the Search Transaction of the Non-Patient Instance Service.
 *
 * Source: PS3.18 2025c, Section 12.6.3.1, Table 12.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export type NonPatientSearchHTTPStatus = (typeof NonPatientSearchHTTPStatus)[keyof typeof NonPatientSearchHTTPStatus];
/**
 * HTTP statuses of the Request Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export const StorageCommitmentRequestHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The origin server finished processing the storage commitment request; the payload describes in detail what
   * referenced SOP Instances have been committed for safekeeping, and what Instances have not.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  OK: 200,
  /**
   * 202 - Accepted.
   *
   * The request is not finished and there is no payload: ask for the result with Result Check.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Accepted: 202,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the storage commitment request because of errors in the request headers or
   * parameters.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  BadRequest: 400,
  /**
   * 409 - Conflict.
   *
   * The origin server cannot handle the storage commitment request because the provided Transaction UID is already
   * in use.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  Conflict: 409,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the storage commitment request; this may be a temporary or permanent state.
   *
   * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Request Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2025c, Section 13.4.3.1, Table 13.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export type StorageCommitmentRequestHTTPStatus = (typeof StorageCommitmentRequestHTTPStatus)[keyof typeof StorageCommitmentRequestHTTPStatus];
/**
 * HTTP statuses of the Result Check Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export const StorageCommitmentResultCheckHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The origin server finished processing the Request transaction identified by the supplied Transaction UID (see
   * Section 13.4); the payload contains the result.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  OK: 200,
  /**
   * 202 - Accepted.
   *
   * The result is not ready and there is no payload: ask again later.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Accepted: 202,
  /**
   * 404 - Not Found.
   *
   * The origin server cannot find the storage commitment request result identified by the supplied Transaction
   * UID.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  NotFound: 404,
  /**
   * 410 - Gone.
   *
   * The origin server can no longer provide the storage commitment request result identified by the supplied
   * Transaction UID.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  Gone: 410,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the Result Check request; this may be a temporary or permanent state.
   *
   * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Result Check Transaction of the Storage Commitment Service.
 *
 * Source: PS3.18 2025c, Section 13.5.3.1, Table 13.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export type StorageCommitmentResultCheckHTTPStatus = (typeof StorageCommitmentResultCheckHTTPStatus)[keyof typeof StorageCommitmentResultCheckHTTPStatus];
/**
 * HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
 */
export const ModalityScheduledProcedureStepSearchHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The origin server returns the matching results.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  OK: 200,
  /**
   * 204 - No Content.
   *
   * The origin server has no matching results.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  NoContent: 204,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the search request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  BadRequest: 400,
  /**
   * 413 - Payload Too Large.
   *
   * The origin server cannot return the results, as their combined size exceeds the maximum payload size
   * supported.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  PayloadTooLarge: 413,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the query; this may be a temporary or permanent state.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
 */
export type ModalityScheduledProcedureStepSearchHTTPStatus = (typeof ModalityScheduledProcedureStepSearchHTTPStatus)[keyof typeof ModalityScheduledProcedureStepSearchHTTPStatus];
/**
 * HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
 */
export const ModalityPerformedProcedureStepCreateHTTPStatus = {
  /**
   * 201 - Created.
   *
   * The origin server has created the requested Modality Performed Procedure Step with the provided attributes.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  Created: 201,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the create request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  BadRequest: 400,
  /**
   * 409 - Conflict.
   *
   * The origin server cannot create the target Modality Performed Procedure Step because the provided Modality
   * Performed Procedure Step UID is already in use.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  Conflict: 409,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the creation of the Modality Performed Procedure Step; this may be a temporal
   * or permanent state.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
 */
export type ModalityPerformedProcedureStepCreateHTTPStatus = (typeof ModalityPerformedProcedureStepCreateHTTPStatus)[keyof typeof ModalityPerformedProcedureStepCreateHTTPStatus];
/**
 * HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
 */
export const ModalityPerformedProcedureStepUpdateHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The origin server has updated the Modality Performed Procedure Step with the provided attributes.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the update request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The origin server has no knowledge about the target Modality Performed Procedure Step.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  NotFound: 404,
  /**
   * 409 - Conflict.
   *
   * The update contradicts the procedure step, or has Attributes that must be given at its creation (PS3.4 Table
   * F.7.2-1).
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  Conflict: 409,
  /**
   * 410 - Gone.
   *
   * The origin server knows that the target Modality Performed Procedure Step did exist but has been deleted.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  Gone: 410,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the creation of the Modality Performed Procedure Step; this may be a temporal
   * or permanent state.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
 */
export type ModalityPerformedProcedureStepUpdateHTTPStatus = (typeof ModalityPerformedProcedureStepUpdateHTTPStatus)[keyof typeof ModalityPerformedProcedureStepUpdateHTTPStatus];
/**
 * HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
 */
export const ModalityPerformedProcedureStepRetrieveHTTPStatus = {
  /**
   * 200 - OK.
   *
   * The origin server returned the target Modality Performed Procedure Step.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  OK: 200,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the retrieve request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  BadRequest: 400,
  /**
   * 404 - Not Found.
   *
   * The origin server has no knowledge about the target Modality Performed Procedure Step.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  NotFound: 404,
  /**
   * 410 - Gone.
   *
   * The origin server knows that the target Modality Performed Procedure Step did exist but has been deleted.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  Gone: 410,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the retrieval of the target Modality Performed Procedure Step; this may be a
   * temporal or permanent state.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  ServiceUnavailable: 503,
} as const;
/**
 * HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
 */
export type ModalityPerformedProcedureStepRetrieveHTTPStatus = (typeof ModalityPerformedProcedureStepRetrieveHTTPStatus)[keyof typeof ModalityPerformedProcedureStepRetrieveHTTPStatus];
/**
 * Store Instances Response Warning Reason Values.
 *
 * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
 */
export const StoreWarningReason = {
  /**
   * 0xB000 - Coercion of Data Elements.
   *
   * The server stored the instance with some values changed.
   *
   * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
   */
  CoercionOfDataElements: 0xB000,
  /**
   * 0xB006 - Elements Discarded.
   *
   * The server stored the instance without some elements.
   *
   * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
   */
  ElementsDiscarded: 0xB006,
  /**
   * 0xB007 - Data Set does not match SOP Class.
   *
   * The server stored the instance, although it does not match its SOP Class.
   *
   * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
   */
  DataSetDoesNotMatchSOPClassWarning: 0xB007,
} as const;
/**
 * Store Instances Response Warning Reason Values.
 *
 * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
 */
export type StoreWarningReason = (typeof StoreWarningReason)[keyof typeof StoreWarningReason];
/**
 * Store Instances Response Failure Reason Values.
 *
 * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export const StoreFailureReason = {
  /**
   * 0xA700-0xA7FF (A7xx) - Refused out of Resources.
   *
   * Not stored: the server lacks disk space, memory or another resource.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  OutOfResources: 0xA700,
  /**
   * 0xA900-0xA9FF (A9xx) - Error: Data Set does not match SOP Class.
   *
   * Not stored: the instance does not match its SOP Class; correct it before you send it again.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Error: Cannot understand.
   *
   * Not stored: the server could not make sense of some elements; check the program that made the instance.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  CannotUnderstand: 0xC000,
  /**
   * 0xC122 - Referenced Transfer Syntax not supported.
   *
   * Not stored: the server does not support this transfer syntax; convert the instance.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ReferencedTransferSyntaxNotSupported: 0xC122,
  /**
   * 0x0110 - Processing failure.
   *
   * Not stored, for a reason that the code does not state: look at the log of the server, and check that the
   * instance belongs to the study of the address.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * Not stored: the server does not support this SOP Class. Have it configured, or send the instance elsewhere.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ReferencedSOPClassNotSupported: 0x0122,
} as const;
/**
 * Store Instances Response Failure Reason Values.
 *
 * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export type StoreFailureReason = (typeof StoreFailureReason)[keyof typeof StoreFailureReason];
/**
 * Failure Reason of the Storage Commitment Module.
 *
 * Source: PS3.3 2024c, Section C.14.1.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export const StorageCommitmentFailureReason = {
  /**
   * 0x0110 - Processing failure.
   *
   * Not committed, for a reason that the code does not state: look at the log of the SCP.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such object instance.
   *
   * Not committed: the SCP does not have the instance, or not yet. Check the C-STORE response and the archive
   * first, then request commitment again, or send the instance again.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0213 - Resource limitation.
   *
   * Not committed: the SCP lacks storage resources for the instance.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ResourceLimitation: 0x0213,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * Not committed: the SCP does not support storage commitment for this SOP Class. Keep the instance.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ReferencedSOPClassNotSupported: 0x0122,
  /**
   * 0x0119 - Class/Instance conflict.
   *
   * Not committed: the SCP has this instance under another SOP Class than the request names. Compare the SOP Class
   * UID of the request with that of the object.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0131 - Duplicate transaction UID.
   *
   * Not committed: the Transaction UID of the request is already in use; request it with a new one.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  DuplicateTransactionUID: 0x0131,
} as const;
/**
 * Failure Reason of the Storage Commitment Module.
 *
 * Source: PS3.3 2024c, Section C.14.1.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export type StorageCommitmentFailureReason = (typeof StorageCommitmentFailureReason)[keyof typeof StorageCommitmentFailureReason];
/**
 * Failure Reason of the Media Creation Management Module.
 *
 * Source: PS3.3 2024c, Section C.22.1.4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
 */
export const MediaCreationFailureReason = {
  /**
   * 0x0110 - Processing failure.
   *
   * Not put on media, for a reason that the code does not state: look at the log of the peer.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such object Instance.
   *
   * The peer does not have the instance: send it there first.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  NoSuchSOPInstance: 0x0112,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * The peer does not put instances of this SOP Class on media: leave them out, or use another peer.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  ReferencedSOPClassNotSupported: 0x0122,
  /**
   * 0x0119 - Class/Instance conflict.
   *
   * The peer has the instance under another SOP Class than the request names.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0201 - Media Application Profiles conflict.
   *
   * The application profiles of one request conflict, such as one for CD and one for DVD.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfilesConflict: 0x0201,
  /**
   * 0x0202 - Media Application Profile/Instance conflict.
   *
   * The application profile does not allow the SOP Class of the instance.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfileInstanceConflict: 0x0202,
  /**
   * 0x0203 - Media Application Profile/Compression conflict.
   *
   * The application profile requires lossy compression, and the request does not allow it.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfileCompressionConflict: 0x0203,
  /**
   * 0x0204 - Media Application Profile not supported.
   *
   * The peer does not support this application profile.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MediaApplicationProfileNotSupported: 0x0204,
  /**
   * 0x0205 - Instance size exceeded.
   *
   * One instance is larger than the medium, and DICOM media cannot span volumes.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  InstanceSizeExceeded: 0x0205,
  /**
   * 0x0120 - Missing Attribute.
   *
   * A required Attribute is missing; Failure Attributes (2200,000E) names it.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MissingAttribute: 0x0120,
  /**
   * 0x0121 - Missing Attribute value.
   *
   * A required Attribute has no value; Failure Attributes (2200,000E) names it.
   *
   * Source: PS3.3 2024c, Section C.22.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
   */
  MissingAttributeValue: 0x0121,
} as const;
/**
 * Failure Reason of the Media Creation Management Module.
 *
 * Source: PS3.3 2024c, Section C.22.1.4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
 */
export type MediaCreationFailureReason = (typeof MediaCreationFailureReason)[keyof typeof MediaCreationFailureReason];
