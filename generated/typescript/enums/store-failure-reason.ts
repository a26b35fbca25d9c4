// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Store Instances Response Failure Reason Values.
 *
 * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export enum StoreFailureReason {
  /**
   * 0xA700-0xA7FF (A7xx) - Refused out of Resources.
   *
   * Not stored: the server lacks disk space, memory or another resource.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  OutOfResources = 0xA700,
  /**
   * 0xA900-0xA9FF (A9xx) - Error: Data Set does not match SOP Class.
   *
   * Not stored: the instance does not match its SOP Class; correct it before you send it again.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * 0xC000-0xCFFF (Cxxx) - Error: Cannot understand.
   *
   * Not stored: the server could not make sense of some elements; check the program that made the instance.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  CannotUnderstand = 0xC000,
  /**
   * 0xC122 - Referenced Transfer Syntax not supported.
   *
   * Not stored: the server does not support this transfer syntax; convert the instance.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ReferencedTransferSyntaxNotSupported = 0xC122,
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
  ProcessingFailure = 0x0110,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * Not stored: the server does not support this SOP Class. Have it configured, or send the instance elsewhere.
   *
   * Source: PS3.18 2025c, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ReferencedSOPClassNotSupported = 0x0122
}

/**
 * Whether a number is a member of StoreFailureReason. Other codes of its ranges are not: see
 * toStoreFailureReason. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export function isStoreFailureReason(code: number): code is StoreFailureReason {
  return code === 0x0110 || code === 0x0122 || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xC122;
}

/**
 * The member of StoreFailureReason that a number stands for: any code of A7xx, A9xx, Cxxx is the first of its
 * range. For deciding; what you log is the number as received.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export function toStoreFailureReason(code: number): StoreFailureReason | undefined {
  if (isStoreFailureReason(code)) return code;
  if (Number.isInteger(code) && ((code >= 0xA700 && code <= 0xA7FF))) return 0xA700;
  if (Number.isInteger(code) && ((code >= 0xA900 && code <= 0xA9FF))) return 0xA900;
  if (Number.isInteger(code) && ((code >= 0xC000 && code <= 0xCFFF))) return 0xC000;
  return undefined;
}
