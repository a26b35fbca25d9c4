// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values [for Subscribe/Unsubscribe to Receive UPS sEvent Reports].
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export enum UPSSubscriptionStatus {
  /**
   * 0x0000 - The requested change of subscription state was performed (Success).
   *
   * The subscription was changed as requested.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  Success = 0x0000,
  /** 0x0110 - Processing Failure (Failure). */
  ProcessingFailure = 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance = 0x0112,
  /** 0x0114 - No such argument (Failure). */
  NoSuchArgument = 0x0114,
  /** 0x0115 - Invalid argument value (Failure). */
  InvalidArgumentValue = 0x0115,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict = 0x0119,
  /** 0x0123 - No such Action (Failure). */
  NoSuchActionType = 0x0123,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation = 0x0213,
  /**
   * 0xB301 - Deletion Lock not granted. (Warning).
   *
   * Subscribed, but the deletion lock was refused, so the UPS may be deleted.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  DeletionLockNotGranted = 0xB301,
  /**
   * 0xC307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * No such UPS; or, for a subscription, filtered global subscriptions are not supported.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  NoSuchUPSInstance = 0xC307,
  /**
   * 0xC308 - Failed: Receiving AE Title is Unknown to this SCP (Failure).
   *
   * The peer does not know the AE title that is to receive the event reports.
   *
   * Formerly: Failed: Receiving AE-TITLE is Unknown to this SCP.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  AETitleUnknown = 0xC308,
  /**
   * 0xC314 - Failed: Specified action not appropriate for specified instance (Failure).
   *
   * The action is not appropriate for this SOP Instance.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  ActionNotAppropriate = 0xC314,
  /**
   * 0xC315 - Failed: SCP does not support Event Reports (Failure).
   *
   * The peer does not send event reports.
   *
   * Source: PS3.4 2024c, Section CC.2.3.4, Table CC.2.3-3.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
   */
  NoEventReports = 0xC315
}

/**
 * Whether a number is a member of UPSSubscriptionStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export function isUPSSubscriptionStatus(code: number): code is UPSSubscriptionStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB301 || code === 0xC307 || code === 0xC308 || code === 0xC314 || code === 0xC315;
}

/**
 * The member of UPSSubscriptionStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export function toUPSSubscriptionStatus(code: number): UPSSubscriptionStatus | undefined {
  if (isUPSSubscriptionStatus(code)) return code;
  return undefined;
}
