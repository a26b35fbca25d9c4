// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Failure Reason of the Storage Commitment Module.
 *
 * Source: PS3.3 2024c, Section C.14.1.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export const StorageCommitmentFailureReason = {
  /**
   * 0x0110 - Processing failure.
   *
   * Not committed: something went wrong at the SCP.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ProcessingFailure: 0x0110,
  /**
   * 0x0112 - No such object instance.
   *
   * Not committed: the SCP does not have the instance; it has to be sent again.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  NoSuchObjectInstance: 0x0112,
  /**
   * 0x0213 - Resource limitation.
   *
   * Not committed: the SCP has no room for it.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ResourceLimitation: 0x0213,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * Not committed: the SCP does not do this SOP Class.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ReferencedSopClassNotSupported: 0x0122,
  /**
   * 0x0119 - Class/Instance conflict.
   *
   * Not committed: the SCP has the instance under another SOP Class.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  ClassInstanceConflict: 0x0119,
  /**
   * 0x0131 - Duplicate transaction UID.
   *
   * Not committed: the Transaction UID of the request is in use already.
   *
   * Source: PS3.3 2024c, Section C.14.1.1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
   */
  DuplicateTransactionUid: 0x0131,
} as const;
/**
 * Failure Reason of the Storage Commitment Module.
 *
 * Source: PS3.3 2024c, Section C.14.1.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export type StorageCommitmentFailureReason = (typeof StorageCommitmentFailureReason)[keyof typeof StorageCommitmentFailureReason];
