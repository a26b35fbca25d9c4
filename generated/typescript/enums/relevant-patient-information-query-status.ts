// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * C-FIND Response Status Values.
 *
 * For C-FIND, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export enum RelevantPatientInformationQueryStatus {
  /**
   * 0x0000 - Success. Matching is complete - No final Identifier is supplied. (Success).
   *
   * The query is complete: all matches arrived in the preceding Pending responses.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
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
   * 0xA700 - Refused: Out of resources (Failure).
   *
   * The query stopped because the peer lacks resources; the matches received before may not be all.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  OutOfResources = 0xA700,
  /**
   * 0xA900 - Error: Data Set does not match SOP Class (Failure).
   *
   * The Identifier does not match the query: a key is wrong or missing.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  DataSetDoesNotMatchSOPClass = 0xA900,
  /**
   * 0xC000 - Failed: Unable to process (Failure).
   *
   * The peer could not process the query; Error Comment (0000,0902) may say why.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  UnableToProcess = 0xC000,
  /**
   * 0xC100 - Failed: More than one match found (Failure).
   *
   * More than one patient matched; this query must identify one patient.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  MoreThanOneMatch = 0xC100,
  /**
   * 0xC200 - Failed: Unable to support requested template (Failure).
   *
   * The peer does not support the requested template.
   *
   * Related fields: (0000,0901), (0000,0902).
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  TemplateNotSupported = 0xC200,
  /**
   * 0xFE00 - Matching terminated due to Cancel request (Cancel).
   *
   * The query stopped because C-CANCEL was sent; the matches received before are valid.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Cancel = 0xFE00,
  /**
   * 0xFF00 - Current Match is supplied. (Pending).
   *
   * This response carries one match; more responses follow.
   *
   * Related fields: Identifier.
   *
   * Source: PS3.4 2024c, Section Q.2.1.1.4, Table Q.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
   */
  Pending = 0xFF00
}

/**
 * Whether a number is a member of RelevantPatientInformationQueryStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export function isRelevantPatientInformationQueryStatus(code: number): code is RelevantPatientInformationQueryStatus {
  return code === 0x0000 || code === 0x0122 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xC100 || code === 0xC200 || code === 0xFE00 || code === 0xFF00;
}

/**
 * The member of RelevantPatientInformationQueryStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export function toRelevantPatientInformationQueryStatus(code: number): RelevantPatientInformationQueryStatus | undefined {
  if (isRelevantPatientInformationQueryStatus(code)) return code;
  return undefined;
}
