// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-STORE Response Status Values.
 *
 * For C-STORE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export enum StorageStatus {
  /**
   * 0x0000 - Success (Success).
   *
   * The peer has stored the object.
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  Success = 0x0000,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported = 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
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
  OutOfResources = 0xA700,
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
  DataSetDoesNotMatchSOPClass = 0xA900,
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
  CoercionOfDataElements = 0xB000,
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
  ElementsDiscarded = 0xB006,
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
  DataSetDoesNotMatchSOPClassWarning = 0xB007,
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
  CannotUnderstand = 0xC000
}

/**
 * Whether a number is a member of StorageStatus. Other codes of its ranges are not: see toStorageStatus. False
 * for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export function isStorageStatus(code: number): code is StorageStatus {
  return code === 0x0000 || code === 0x0117 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA700 || code === 0xA900 || code === 0xB000 || code === 0xB006 || code === 0xB007 || code === 0xC000;
}

/**
 * The member of StorageStatus that a number stands for: any code of A7xx, A9xx, Cxxx is the first of its range.
 * For deciding; what you log is the number as received.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export function toStorageStatus(code: number): StorageStatus | undefined {
  if (isStorageStatus(code)) return code;
  if (Number.isInteger(code) && ((code >= 0xA700 && code <= 0xA7FF))) return 0xA700;
  if (Number.isInteger(code) && ((code >= 0xA900 && code <= 0xA9FF))) return 0xA900;
  if (Number.isInteger(code) && ((code >= 0xC000 && code <= 0xCFFF))) return 0xC000;
  return undefined;
}
