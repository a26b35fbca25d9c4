// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * SOP Class Status Values.
 *
 * For N-ACTION, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export enum BasicFilmSessionPrintStatus {
  /**
   * 0x0000 - Film belonging to the film session are accepted for printing; if supported, the Print Job SOP
   * Instance is created (Success).
   *
   * The printer accepted the Film Session for printing.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
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
   * 0xB601 - Film session printing (collation) is not supported (Warning).
   *
   * The printer does not print a whole Film Session in collated order.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  CollationNotSupported = 0xB601,
  /**
   * 0xB602 - Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) (Warning).
   *
   * The Film Session has no images, so the page is empty.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  NoImageBoxes = 0xB602,
  /**
   * 0xB604 - Image size is larger than image box size, the image has been demagnified. (Warning).
   *
   * The image was larger than its Image Box and was demagnified to fit.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageDemagnified = 0xB604,
  /**
   * 0xB609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * The image was larger than its Image Box and was cropped to fit.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageCropped = 0xB609,
  /**
   * 0xB60A - Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print
   * Image has been decimated to fit. (Warning).
   *
   * The image was larger than its Image Box and was decimated to fit.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageDecimated = 0xB60A,
  /**
   * 0xC600 - Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances (Failure).
   *
   * The Film Session has no Film Box, so there is nothing to print.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  NoFilmBoxes = 0xC600,
  /**
   * 0xC601 - Failed: Unable to create Print Job SOP Instance; print queue is full (Failure).
   *
   * No Print Job was created for the Film Session, because the print queue is full.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  PrintQueueFull = 0xC601,
  /**
   * 0xC603 - Failed: Image size is larger than image box size (Failure).
   *
   * The image is larger than its Image Box, and the printer did not change it.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageTooLarge = 0xC603,
  /**
   * 0xC613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * The combined print image is larger than its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  CombinedImageTooLarge = 0xC613
}

/**
 * Whether a number is a member of BasicFilmSessionPrintStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export function isBasicFilmSessionPrintStatus(code: number): code is BasicFilmSessionPrintStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0112 || code === 0x0114 || code === 0x0115 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0123 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB601 || code === 0xB602 || code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC600 || code === 0xC601 || code === 0xC603 || code === 0xC613;
}

/**
 * The member of BasicFilmSessionPrintStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export function toBasicFilmSessionPrintStatus(code: number): BasicFilmSessionPrintStatus | undefined {
  if (isBasicFilmSessionPrintStatus(code)) return code;
  return undefined;
}
