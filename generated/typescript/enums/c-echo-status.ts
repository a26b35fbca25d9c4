// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Statuses of C-ECHO in every service class.
 *
 * What every C-ECHO response may have.
 *
 * Source: PS3.7 2026c, Section 9.1.5.1.4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
 */
export enum CEchoStatus {
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
  Success = 0x0000,
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
  SOPClassNotSupported = 0x0122,
  /**
   * 0x0210 - Duplicate invocation (Failure).
   *
   * The Message ID of the request belongs to an operation that is still in progress.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  DuplicateInvocation = 0x0210,
  /**
   * 0x0211 - Unrecognized operation (Failure).
   *
   * The operation was not negotiated for this SOP Class.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  UnrecognizedOperation = 0x0211,
  /**
   * 0x0212 - Mistyped argument (Failure).
   *
   * A parameter of the request was not agreed for use on this association.
   *
   * Source: PS3.7 2026c, Section 9.1.5.1.4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
   */
  MistypedArgument = 0x0212
}

/**
 * Whether a number is a member of CEchoStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
 */
export function isCEchoStatus(code: number): code is CEchoStatus {
  return code === 0x0000 || code === 0x0122 || code === 0x0210 || code === 0x0211 || code === 0x0212;
}

/**
 * The member of CEchoStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_9.html#sect_9.1.5.1.4
 */
export function toCEchoStatus(code: number): CEchoStatus | undefined {
  if (isCEchoStatus(code)) return code;
  return undefined;
}
