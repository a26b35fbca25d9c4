// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Response Statuses.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export const MediaCreationCancelStatus = {
  /**
   * C201 - Failed: Media creation request already completed. (Failure).
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  RequestAlreadyCompleted: 0xC201,
  /**
   * C202 - Failed: Media creation request already in progress and cannot be interrupted. (Failure).
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  RequestCannotBeInterrupted: 0xC202,
  /**
   * C203 - Failed: Cancellation denied for unspecified reason. (Failure).
   *
   * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
   */
  CancellationDenied: 0xC203,
} as const;
/**
 * Response Statuses.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section S.3.2.3.4, Table S.3.2.3.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export type MediaCreationCancelStatus = (typeof MediaCreationCancelStatus)[keyof typeof MediaCreationCancelStatus];
