// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Statuses.
 *
 * For N-GET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export enum MediaCreationGetStatus {
  /**
   * 0001 - Requested optional Attributes are not supported (Warning).
   *
   * The answer lacks what the peer does not keep.
   *
   * Source: PS3.4 2024c, Section S.3.2.4.4, Table S.3.2.4.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
   */
  OptionalAttributesUnsupported = 0x0001
}
