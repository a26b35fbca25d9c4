// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Repository Query Additional Status Values.
 *
 * For C-FIND. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export enum RepositoryQueryStatus {
  /**
   * A710 - Invalid Prior Record Key (Failure).
   *
   * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
   * @since 2024c
   */
  InvalidPriorRecordKey = 0xA710,
  /**
   * B001 - Matching reached response limit, subsequent request may return additional matches (Warning).
   *
   * Go on with a new query from the last record.
   *
   * Source: PS3.4 2024c, Section C.6.4.3, Table C.6.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
   * @since 2024c
   */
  ResponseLimitReached = 0xB001
}
