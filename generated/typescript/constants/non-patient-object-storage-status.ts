// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-STORE Response Status Values.
 *
 * For C-STORE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export const NonPatientObjectStorageStatus = {
  /**
   * 0000 - Success (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  Success: 0x0000,
  /**
   * A700 - Refused: Out of resources (Failure).
   *
   * Not stored, often for lack of disk space, but many send it for any failure.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  OutOfResources: 0xA700,
  /**
   * A900 - Error: Data Set does not match SOP Class (Failure).
   *
   * Not stored: required Attributes are missing, for example.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * C000 - Error: Cannot understand (Failure).
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
 * For C-STORE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section GG.4.2, Table GG.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export type NonPatientObjectStorageStatus = (typeof NonPatientObjectStorageStatus)[keyof typeof NonPatientObjectStorageStatus];
