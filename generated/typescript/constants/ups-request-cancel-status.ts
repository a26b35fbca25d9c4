// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values [for Request UPS Cancel].
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export const UPSRequestCancelStatus = {
  /**
   * 0000 - The cancel request is acknowledged (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  Success: 0x0000,
  /**
   * B304 - The UPS is already in the requested state of CANCELED (Warning).
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  AlreadyInStateCanceled: 0xB304,
  /**
   * C307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  NoSuchUPSInstance: 0xC307,
  /**
   * C311 - Failed: The UPS is already COMPLETED (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  AlreadyCompleted: 0xC311,
  /**
   * C312 - Failed: The performer cannot be contacted (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  PerformerCannotBeContacted: 0xC312,
  /**
   * C313 - Failed: Performer chooses not to cancel (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
   */
  PerformerDeclined: 0xC313,
} as const;
/**
 * N-ACTION Response Status Values [for Request UPS Cancel].
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.2.4, Table CC.2.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export type UPSRequestCancelStatus = (typeof UPSRequestCancelStatus)[keyof typeof UPSRequestCancelStatus];
