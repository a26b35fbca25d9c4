// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-MOVE Response Status Values.
 *
 * For C-MOVE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export const QueryRetrieveMoveStatus = {
  /**
   * 0000 - Sub-operations Complete - No Failures (Success).
   *
   * The peer did what was asked.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Success: 0x0000,
  /**
   * A701 - Refused: Out of resources - Unable to calculate number of matches (Failure).
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToCountMatches: 0xA701,
  /**
   * A702 - Refused: Out of resources - Unable to perform sub-operations (Failure).
   *
   * The peer could not reach the destination, for example.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToPerformSubOperations: 0xA702,
  /**
   * A801 - Refused: Move Destination unknown (Failure).
   *
   * Configure this AE title at the peer first.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  MoveDestinationUnknown: 0xA801,
  /**
   * A900 - Error: Data Set does not match SOP Class (Failure).
   *
   * A wrong level or a missing unique key, for example.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  DataSetDoesNotMatchSOPClass: 0xA900,
  /**
   * B000 - Sub-operations Complete - One or more Failures (Warning).
   *
   * The retrieve is over; the counters tell what failed.
   *
   * Related fields: (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  CompleteWithFailures: 0xB000,
  /**
   * Cxxx - Failed: Unable to process (Failure).
   *
   * The first code of C000-CFFF: compare what you receive with a guard, not with ===.
   *
   * See Error Comment; the last digits are the product's own.
   *
   * Formerly: Failed: Unable to Process.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  UnableToProcess: 0xC000,
  /**
   * FE00 - Sub-operations terminated due to Cancel Indication (Cancel).
   *
   * The user canceled the operation.
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Cancel: 0xFE00,
  /**
   * FF00 - Sub-operations are continuing (Pending).
   *
   * Related fields: (0000,1020), (0000,1021), (0000,1022), (0000,1023).
   *
   * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
   */
  Pending: 0xFF00,
} as const;
/**
 * C-MOVE Response Status Values.
 *
 * For C-MOVE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section C.4.2.1.5, Table C.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.5
 */
export type QueryRetrieveMoveStatus = (typeof QueryRetrieveMoveStatus)[keyof typeof QueryRetrieveMoveStatus];
