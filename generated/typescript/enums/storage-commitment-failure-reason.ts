// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Failure Reason of the Storage Commitment Module.
 *
 * Source: PS3.3 2024c, Section C.14.1.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export enum StorageCommitmentFailureReason {
  /**
   * 0x0110 - Processing failure.
   *
   * Not committed, for a reason that the code does not state: look at the log of the SCP.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ProcessingFailure = 0x0110,
  /**
   * 0x0112 - No such object instance.
   *
   * Not committed: the SCP does not have the instance, or not yet. Check the C-STORE response and the archive
   * first, then request commitment again, or send the instance again.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  NoSuchSOPInstance = 0x0112,
  /**
   * 0x0213 - Resource limitation.
   *
   * Not committed: the SCP lacks storage resources for the instance.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ResourceLimitation = 0x0213,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * Not committed: the SCP does not support storage commitment for this SOP Class. Keep the instance.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ReferencedSOPClassNotSupported = 0x0122,
  /**
   * 0x0119 - Class/Instance conflict.
   *
   * Not committed: the SCP has this instance under another SOP Class than the request names. Compare the SOP Class
   * UID of the request with that of the object.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ClassInstanceConflict = 0x0119,
  /**
   * 0x0131 - Duplicate transaction UID.
   *
   * Not committed: the Transaction UID of the request is already in use; request it with a new one.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  DuplicateTransactionUID = 0x0131
}

/**
 * Whether a number is a member of StorageCommitmentFailureReason. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export function isStorageCommitmentFailureReason(code: number): code is StorageCommitmentFailureReason {
  return code === 0x0110 || code === 0x0112 || code === 0x0119 || code === 0x0122 || code === 0x0131 || code === 0x0213;
}

/**
 * The member of StorageCommitmentFailureReason that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export function toStorageCommitmentFailureReason(code: number): StorageCommitmentFailureReason | undefined {
  if (isStorageCommitmentFailureReason(code)) return code;
  return undefined;
}
