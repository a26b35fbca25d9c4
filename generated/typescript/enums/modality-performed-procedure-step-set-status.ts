// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-SET Response Status Values.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export enum ModalityPerformedProcedureStepSetStatus {
  /** 0x0000 - Success (Success). */
  Success = 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute = 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue = 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning = 0x0107,
  /**
   * 0x0110 - Processing Failure (Failure).
   *
   * The peer could not change the step. Often it is no longer IN PROGRESS.
   *
   * Related fields: (0000,0902), (0000,0903), (0000,0902) is Performed Procedure Step Object may no longer be
   * updated, (0000,0903) is A710.
   *
   * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
   */
  ProcessingFailure = 0x0110,
  /** 0x0112 - No such SOP Instance (Failure). */
  NoSuchSOPInstance = 0x0112,
  /** 0x0116 - Attribute Value out of range (Warning). */
  AttributeValueOutOfRange = 0x0116,
  /** 0x0117 - Invalid SOP Instance (Failure). */
  InvalidSOPInstance = 0x0117,
  /** 0x0118 - No such SOP Class (Failure). */
  NoSuchSOPClass = 0x0118,
  /** 0x0119 - Class-Instance conflict (Failure). */
  ClassInstanceConflict = 0x0119,
  /** 0x0121 - Missing Attribute Value (Failure). */
  MissingAttributeValue = 0x0121,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
  /** 0x0213 - Resource limitation (Failure). */
  ResourceLimitation = 0x0213
}

/**
 * Whether a number is a member of ModalityPerformedProcedureStepSetStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export function isModalityPerformedProcedureStepSetStatus(code: number): code is ModalityPerformedProcedureStepSetStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0112 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213;
}

/**
 * The member of ModalityPerformedProcedureStepSetStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export function toModalityPerformedProcedureStepSetStatus(code: number): ModalityPerformedProcedureStepSetStatus | undefined {
  if (isModalityPerformedProcedureStepSetStatus(code)) return code;
  return undefined;
}
