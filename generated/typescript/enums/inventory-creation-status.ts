// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export enum InventoryCreationStatus {
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
  Success = 0x0000,
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
  ProcessingFailure = 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance = 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument = 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue = 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict = 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType = 0x0123,
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
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
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
  MistypedArgument = 0x0212,
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
  ResourceLimitation = 0x0213,
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
  KeyAttributesNotSupported = 0xB010
}

/**
 * Whether a number is a member of InventoryCreationStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export function isInventoryCreationStatus(code: number): code is InventoryCreationStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB010;
}

/**
 * The member of InventoryCreationStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export function toInventoryCreationStatus(code: number): InventoryCreationStatus | undefined {
  if (isInventoryCreationStatus(code)) return code;
  return undefined;
}
