// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-MOVE Response Status Values.
 *
 * For C-MOVE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export enum QueryRetrieveMoveStatus {
  /**
   * 0x0000 - Sub-operations Complete - No Failures (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Success = 0x0000,
  /** 0x0122 - Refused: SOP Class not supported (Failure). */
  SOPClassNotSupported = 0x0122,
  /** 0x0124 - Refused: Not authorized (Failure). */
  NotAuthorized = 0x0124,
  /** 0x0210 - Duplicate invocation (Failure). */
  DuplicateInvocation = 0x0210,
  /** 0x0211 - Unrecognized operation (Failure). */
  UnrecognizedOperation = 0x0211,
  /** 0x0212 - Mistyped argument (Failure). */
  MistypedArgument = 0x0212,
  /**
   * 0xA701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * The peer could not count the matches, so it sent no object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToCountMatches = 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object arrived; often the peer could not reach the destination, or the destination refused the objects.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToPerformSubOperations = 0xA702,
  /**
   * 0xA801 - Refused: Move Destination unknown (Failure).
   *
   * The peer does not know the AE title of the move destination.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  MoveDestinationUnknown = 0xA801,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the information model: the level or a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  CompleteWithFailures = 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Formerly: Failed: Unable to Process.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToProcess = 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Cancel = 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Pending = 0xFF00
}

/**
 * Whether a number is a member of QueryRetrieveMoveStatus. Other codes of its ranges are not: see
 * toQueryRetrieveMoveStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export function isQueryRetrieveMoveStatus(code: number): code is QueryRetrieveMoveStatus {
  return code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA701 || code === 0xA702 || code === 0xA801 || code === 0xA900 || code === 0xB000 || code === 0xC000 || code === 0xFE00 || code === 0xFF00;
}

/**
 * The member of QueryRetrieveMoveStatus that a number stands for: any code of Cxxx is the first of its range.
 * For deciding; what you log is the number as received.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export function toQueryRetrieveMoveStatus(code: number): QueryRetrieveMoveStatus | undefined {
  if (isQueryRetrieveMoveStatus(code)) return code;
  if (Number.isInteger(code) && ((code >= 0xC000 && code <= 0xCFFF))) return 0xC000;
  return undefined;
}
