// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports].
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export const UPSSubscriptionStatus = {
  /**
   * 0000 - The requested change of subscription state was performed (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  Success: 0x0000,
  /**
   * B301 - Deletion Lock not granted. (Warning).
   *
   * The subscription holds without it.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  DeletionLockNotGranted: 0xB301,
  /**
   * C307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * Or it has no filtered global subscription.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  NoSuchUPSInstance: 0xC307,
  /**
   * C308 - Failed: Receiving AE Title is Unknown to this SCP (Failure).
   *
   * Configure this AE title at the peer first.
   *
   * Formerly: Failed: Receiving AE-TITLE is Unknown to this SCP.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  AETitleUnknown: 0xC308,
  /**
   * C314 - Failed: Specified action not appropriate for specified instance (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  ActionNotAppropriate: 0xC314,
  /**
   * C315 - Failed: SCP does not support Event Reports (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  NoEventReports: 0xC315,
} as const;
/**
 * N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports].
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export type UPSSubscriptionStatus = (typeof UPSSubscriptionStatus)[keyof typeof UPSSubscriptionStatus];
