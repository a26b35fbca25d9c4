// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Store Instances Response Failure Reason Values.
 *
 * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export enum StoreFailureReason {
  /**
   * 0xA700-0xA7FF - Refused out of Resources.
   *
   * Not stored: the server had no room or no memory.
   *
   * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  RefusedOutOfResources = 0xA700,
  /**
   * 0xA900-0xA9FF - Error: Data Set does not match SOP Class.
   *
   * Not stored: the instance does not keep to its SOP Class.
   *
   * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  DataSetDoesNotMatchSopClass = 0xA900,
  /**
   * 0xC000-0xCFFF - Error: Cannot understand.
   *
   * Not stored: the server could not make sense of some elements.
   *
   * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  CannotUnderstand = 0xC000,
  /**
   * 0xC122 - Referenced Transfer Syntax not supported.
   *
   * Not stored: the server does not take this transfer syntax.
   *
   * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ReferencedTransferSyntaxNotSupported = 0xC122,
  /**
   * 0x0110 - Processing failure.
   *
   * Not stored: something went wrong at the server.
   *
   * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ProcessingFailure = 0x0110,
  /**
   * 0x0122 - Referenced SOP Class not supported.
   *
   * Not stored: the server does not take this SOP Class.
   *
   * Source: PS3.18 2024e, Section I.2.2, Table I.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
   */
  ReferencedSopClassNotSupported = 0x0122
}
