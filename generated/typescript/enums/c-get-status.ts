// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Statuses of C-GET in every service class.
 *
 * What every C-GET response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.3.1.6.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
 */
export enum CGetStatus {
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
  Success = 0x0000,
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
  SOPClassNotSupported = 0x0122,
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
  NotAuthorized = 0x0124,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  DuplicateInvocation = 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  UnrecognizedOperation = 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  MistypedArgument = 0x0212,
  /**
   * 0xFE00 - Cancel (Cancel).
   *
   * The operation stopped because the requester sent C-CANCEL.
   *
   * Source: PS3.7 2026c, Section 9.1.3.1.6.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
   */
  Cancel = 0xFE00
}

/**
 * Whether a number is a member of CGetStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
 */
export function isCGetStatus(code: number): code is CGetStatus {
  return code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xFE00;
}

/**
 * The member of CGetStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.3.1.6
 */
export function toCGetStatus(code: number): CGetStatus | undefined {
  if (isCGetStatus(code)) return code;
  return undefined;
}
