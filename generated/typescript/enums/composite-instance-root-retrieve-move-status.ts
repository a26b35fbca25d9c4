// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-MOVE Response Status Values for Composite Instance Root Retrieve.
 *
 * For C-MOVE, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export enum CompositeInstanceRootRetrieveMoveStatus {
  /**
   * 0x0000 - Sub-operations Complete - No Failures or Warnings (Success).
   *
   * The retrieve is complete: every sub-operation was done.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
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
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToCountMatches = 0xA701,
  /**
   * 0xA702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * No object arrived; often the peer could not reach the destination, or the destination refused the objects.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToPerformSubOperations = 0xA702,
  /**
   * 0xA801 - Refused: Move Destination unknown (Failure).
   *
   * The peer does not know the AE title of the move destination.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  MoveDestinationUnknown = 0xA801,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the request: a unique key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * 0xAA00 - Failed: None of the frames requested were found in the SOP Instance (Failure).
   *
   * None of the requested frames exists in the object.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  FramesNotFound = 0xAA00,
  /**
   * 0xAA01 - Failed: Unable to create new object for this SOP Class (Failure).
   *
   * The peer cannot make a new object of this SOP Class from the frames.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToCreateObject = 0xAA01,
  /**
   * 0xAA02 - Failed: Unable to extract frames (Failure).
   *
   * The peer could not extract the requested frames.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToExtractFrames = 0xAA02,
  /**
   * 0xAA03 - Failed: Time-based request received for a non-time-based original SOP Instance. (Failure).
   *
   * The frames were requested by time, but the object has no time axis.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  NotTimeBased = 0xAA03,
  /**
   * 0xAA04 - Failed: Invalid Request (Failure).
   *
   * The selection of frames in the request is not valid.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  InvalidRequest = 0xAA04,
  /**
   * 0xB000 - Sub-operations Complete - One or more Failures or Warnings (Warning).
   *
   * The retrieve is over. Some sub-operations failed or gave a warning: the counters give the numbers.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  CompleteWithFailures = 0xB000,
  /**
   * 0xC000-0xCFFF (Cxxx) - Failed: Unable to process (Failure).
   *
   * The peer could not process the retrieve; the last three digits, which the peer defines, and Error Comment
   * (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  UnableToProcess = 0xC000,
  /**
   * 0xFE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The retrieve stopped because C-CANCEL was sent; objects that arrived before stay.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  Cancel = 0xFE00,
  /**
   * 0xFF00 - Sub-operations are continuing (Pending).
   *
   * Sub-operations continue; the counters show the progress.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section Y.4.1.1.4, Table Y.4-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
   */
  Pending = 0xFF00
}

/**
 * Whether a number is a member of CompositeInstanceRootRetrieveMoveStatus. Other codes of its ranges are not:
 * see toCompositeInstanceRootRetrieveMoveStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export function isCompositeInstanceRootRetrieveMoveStatus(code: number): code is CompositeInstanceRootRetrieveMoveStatus {
  return Number.isInteger(code) && (code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA701 || code === 0xA702 || code === 0xA801 || code === 0xA900 || (code >= 0xAA00 && code <= 0xAA04) || code === 0xB000 || code === 0xC000 || code === 0xFE00 || code === 0xFF00);
}

/**
 * The member of CompositeInstanceRootRetrieveMoveStatus that a number stands for: any code of Cxxx is the first
 * of its range. For deciding; what you log is the number as received.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export function toCompositeInstanceRootRetrieveMoveStatus(code: number): CompositeInstanceRootRetrieveMoveStatus | undefined {
  if (isCompositeInstanceRootRetrieveMoveStatus(code)) return code;
  if (Number.isInteger(code) && ((code >= 0xC000 && code <= 0xCFFF))) return 0xC000;
  return undefined;
}
