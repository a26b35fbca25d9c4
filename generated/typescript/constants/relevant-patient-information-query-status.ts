// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-FIND Response Status Values.
 *
 * For C-FIND. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export const RelevantPatientInformationQueryStatus = {
  /**
   * 0000 - Success. Matching is complete - No final Identifier is supplied. (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Success: 0x0000,
  /**
   * A700 - Refused: Out of resources (Failure).
   *
   * The matches may be incomplete.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  OutOfResources: 0xA700,
  /**
   * A900 - Error: Data Set does not match SOP Class (Failure).
   *
   * A wrong level or a missing unique key, for example.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * C000 - Failed: Unable to process (Failure).
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  UnableToProcess: 0xC000,
  /**
   * C100 - Failed: More than one match found (Failure).
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  MoreThanOneMatch: 0xC100,
  /**
   * C200 - Failed: Unable to support requested template (Failure).
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  TemplateNotSupported: 0xC200,
  /**
   * FE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The user canceled the operation.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Cancel: 0xFE00,
  /**
   * FF00 - Current Match is supplied. (Pending).
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Pending: 0xFF00,
} as const;
/**
 * C-FIND Response Status Values.
 *
 * For C-FIND. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export type RelevantPatientInformationQueryStatus = (typeof RelevantPatientInformationQueryStatus)[keyof typeof RelevantPatientInformationQueryStatus];
