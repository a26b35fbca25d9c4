// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-STORE Response Status Values.
 *
 * For C-STORE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export enum NonPatientObjectStorageStatus {
  /**
   * 0x0000 - Success (Success).
   *
   * The peer has stored the object.
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
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
  OutOfResources = 0xA700,
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
  DataSetDoesNotMatchSOPClass = 0xA900,
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
  CannotUnderstand = 0xC000
}

/**
 * Whether a number is a member of NonPatientObjectStorageStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export function isNonPatientObjectStorageStatus(code: number): code is NonPatientObjectStorageStatus {
  return code === 0x0000 || code === 0x0117 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA700 || code === 0xA900 || code === 0xC000;
}

/**
 * The member of NonPatientObjectStorageStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export function toNonPatientObjectStorageStatus(code: number): NonPatientObjectStorageStatus | undefined {
  if (isNonPatientObjectStorageStatus(code)) return code;
  return undefined;
}
