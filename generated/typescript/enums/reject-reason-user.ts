// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Reason of an A-ASSOCIATE-RJ from the service-user.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export enum RejectReasonUser {
  /**
   * 1 - no-reason-given.
   *
   * The application of the peer gives no reason. Usual causes are too many associations, an unknown host or no
   * common SOP Class: look at the log of the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  NoReasonGiven = 1,
  /**
   * 2 - application-context-name-not-supported.
   *
   * The peer does not support the proposed application context; DICOM defines only 1.2.840.10008.3.1.1.1.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ApplicationContextNameNotSupported = 2,
  /**
   * 3 - calling-AE-title-not-recognized.
   *
   * The peer does not know the calling AE title: register it at the peer.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  CallingAETitleNotRecognized = 3,
  /**
   * 7 - called-AE-title-not-recognized.
   *
   * The peer does not use this called AE title, or has not enabled it: check its spelling and case, and the host
   * and port.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  CalledAETitleNotRecognized = 7
}

/**
 * Whether a number is a member of RejectReasonUser. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectReasonUser(code: number): code is RejectReasonUser {
  return code === 1 || code === 2 || code === 3 || code === 7;
}

/**
 * The member of RejectReasonUser that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function toRejectReasonUser(code: number): RejectReasonUser | undefined {
  if (isRejectReasonUser(code)) return code;
  return undefined;
}
