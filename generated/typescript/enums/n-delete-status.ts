// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Statuses of N-DELETE in every service class.
 *
 * What every N-DELETE response may have.
 *
 * Source: PS3.7 2026c, Section 10.1.6.1.7.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
 */
export enum NDeleteStatus {
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
  Success = 0x0000,
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
  ProcessingFailure = 0x0110,
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
  NoSuchSOPInstance = 0x0112,
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
  InvalidSOPInstance = 0x0117,
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
  NoSuchSOPClass = 0x0118,
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
  ClassInstanceConflict = 0x0119,
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
  NotAuthorized = 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  DuplicateInvocation = 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  UnrecognizedOperation = 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  MistypedArgument = 0x0212,
  /**
   * 0x0213 - Resource limitation (Failure).
   *
   * The peer lacks a resource that this operation needs.
   *
   * Source: PS3.7 2026c, Section 10.1.6.1.7.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
   */
  ResourceLimitation = 0x0213
}

/**
 * Whether a number is a member of NDeleteStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
 */
export function isNDeleteStatus(code: number): code is NDeleteStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213;
}

/**
 * The member of NDeleteStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_10.html#sect_10.1.6.1.7
 */
export function toNDeleteStatus(code: number): NDeleteStatus | undefined {
  if (isNDeleteStatus(code)) return code;
  return undefined;
}
