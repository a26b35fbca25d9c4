// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-FIND Response Status Values.
 *
 * For C-FIND. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
 */
export enum QueryRetrieveFindStatus {
  /**
   * 0000 - Matching is complete - No final Identifier is supplied. (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  Success = 0x0000,
  /**
   * A700 - Refused: Out of resources (Failure).
   *
   * The matches may be incomplete.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  OutOfResources = 0xA700,
  /**
   * A900 - Error: Data Set does not match SOP Class (Failure).
   *
   * A wrong level or a missing unique key, for example.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * Cxxx - Failed: Unable to process (Failure).
   *
   * The first code of C000-CFFF: compare what you receive with a guard, not with ===.
   *
   * See Error Comment; the last digits are the product's own.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  UnableToProcess = 0xC000,
  /**
   * FE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The user canceled the operation.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  Cancel = 0xFE00,
  /**
   * FF00 - Matches are continuing - Current Match is supplied and any Optional Keys were supported in the same
   * manner as Required Keys. (Pending).
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  Pending = 0xFF00,
  /**
   * FF01 - Matches are continuing - Warning that one or more Optional Keys were not supported for existence and/or
   * matching for this Identifier. (Pending).
   *
   * A key was ignored: matches may be broader than asked for.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section C.4.1.1.4, Table C.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.html#sect_C.4.1.1.4
   */
  PendingWithUnsupportedKeys = 0xFF01
}
