// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * SOP Class Status Values.
 *
 * For N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export const MediaCreationCreateStatus = {
  /**
   * A510 - Failed: An Initiate Media Creation action has already been received for this SOP Instance. (Failure).
   *
   * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
   */
  AlreadyInitiated: 0xA510,
} as const;
/**
 * SOP Class Status Values.
 *
 * For N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section S.3.2.1.4, Table S.3.2.2.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export type MediaCreationCreateStatus = (typeof MediaCreationCreateStatus)[keyof typeof MediaCreationCreateStatus];
