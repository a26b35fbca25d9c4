// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values [for Change UPS State].
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export enum UPSChangeStateStatus {
  /**
   * 0000 - The requested state change was performed (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  Success = 0x0000,
  /**
   * B304 - The UPS is already in the requested state of CANCELED (Warning).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInStateCanceled = 0xB304,
  /**
   * B306 - The UPS is already in the requested state of COMPLETED (Warning).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInStateCompleted = 0xB306,
  /**
   * C300 - Failed: The UPS may no longer be updated (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  MayNoLongerBeUpdated = 0xC300,
  /**
   * C301 - Failed: The correct Transaction UID was not provided (Failure).
   *
   * Send the Transaction UID that claimed the UPS.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  IncorrectTransactionUID = 0xC301,
  /**
   * C302 - Failed: The UPS is already IN PROGRESS (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  AlreadyInProgress = 0xC302,
  /**
   * C303 - Failed: The UPS may only become SCHEDULED via N-CREATE, not N-SET or N-ACTION (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  OnlyScheduledByCreate = 0xC303,
  /**
   * C304 - Failed: The UPS has not met final state requirements for the requested state change (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  FinalStateNotReady = 0xC304,
  /**
   * C307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  NoSuchUPSInstance = 0xC307,
  /**
   * C310 - Failed: The UPS is not yet in the "IN PROGRESS" state (Failure).
   *
   * The UPS must be claimed first.
   *
   * Source: PS3.4 2024c, Section CC.2.1.4, Table CC.2.1-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
   */
  NotInProgress = 0xC310
}
