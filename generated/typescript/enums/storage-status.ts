// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-STORE Response Status Values.
 *
 * For C-STORE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export enum StorageStatus {
  /**
   * 0000 - Success (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  Success = 0x0000,
  /**
   * A7xx - Refused: Out of resources (Failure).
   *
   * The first code of A700-A7FF: compare what you receive with a guard, not with ===.
   *
   * Not stored, often for lack of disk space, but many send it for any failure.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  OutOfResources = 0xA700,
  /**
   * A9xx - Error: Data Set does not match SOP Class (Failure).
   *
   * The first code of A900-A9FF: compare what you receive with a guard, not with ===.
   *
   * Not stored: required Attributes are missing, for example.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * B000 - Coercion of Data Elements (Warning).
   *
   * Stored, but with values changed, such as Patient ID.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  CoercionOfDataElements = 0xB000,
  /**
   * B006 - Elements Discarded (Warning).
   *
   * Stored, but some Data Elements were dropped.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  ElementsDiscarded = 0xB006,
  /**
   * B007 - Data Set does not match SOP Class (Warning).
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  DataSetDoesNotMatchSOPClassWarning = 0xB007,
  /**
   * Cxxx - Error: Cannot understand (Failure).
   *
   * The first code of C000-CFFF: compare what you receive with a guard, not with ===.
   *
   * Not stored: the peer could not read the object.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section B.2.3, Table B.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
   */
  CannotUnderstand = 0xC000
}
