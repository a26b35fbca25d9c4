// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Store Instances Response Warning Reason Values.
 *
 * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
 */
export enum StoreWarningReason {
  /**
   * 0xB000 - Coercion of Data Elements.
   *
   * The server stored the instance with some values changed.
   *
   * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
   */
  CoercionOfDataElements = 0xB000,
  /**
   * 0xB006 - Elements Discarded.
   *
   * The server stored the instance without some elements.
   *
   * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
   */
  ElementsDiscarded = 0xB006,
  /**
   * 0xB007 - Data Set does not match SOP Class.
   *
   * The server stored the instance, although it does not match its SOP Class.
   *
   * Source: PS3.18 2025c, Section I.2.1, Table I.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
   */
  DataSetDoesNotMatchSOPClassWarning = 0xB007
}

/**
 * Whether a number is a member of StoreWarningReason. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
 */
export function isStoreWarningReason(code: number): code is StoreWarningReason {
  return code === 0xB000 || code === 0xB006 || code === 0xB007;
}

/**
 * The member of StoreWarningReason that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
 */
export function toStoreWarningReason(code: number): StoreWarningReason | undefined {
  if (isStoreWarningReason(code)) return code;
  return undefined;
}
