// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values for Basic Grayscale Image Box SOP Class.
 *
 * For N-SET, with what PS3.7 lists for it.
 *
 * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export enum BasicGrayscaleImageBoxStatus {
  /**
   * 0x0000 - Image successfully stored in Image Box (Success).
   *
   * The image was placed in its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  Success = 0x0000,
  /** 0x0105 - No such Attribute (Failure). */
  NoSuchAttribute = 0x0105,
  /** 0x0106 - Invalid Attribute Value (Failure). */
  InvalidAttributeValue = 0x0106,
  /** 0x0107 - Attribute List warning (Warning). */
  AttributeListWarning = 0x0107,
  /** 0x0110 - Processing Failure (Failure). */
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
  ResourceLimitation = 0x0213,
  /**
   * 0xB604 - Image size larger than image box size, the image has been demagnified. (Warning).
   *
   * The image was larger than its Image Box and was demagnified to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageDemagnified = 0xB604,
  /**
   * 0xB605 - Requested Min Density or Max Density outside of printer's operating range. The printer will use its
   * respective minimum or maximum density value instead. (Warning).
   *
   * The printer used its own limit, because the requested density is outside of its range.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  DensityOutsideRange = 0xB605,
  /**
   * 0xB609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * The image was larger than its Image Box and was cropped to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageCropped = 0xB609,
  /**
   * 0xB60A - Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined
   * Print Image has been decimated to fit. (Warning).
   *
   * The image was larger than its Image Box and was decimated to fit.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageDecimated = 0xB60A,
  /**
   * 0xC603 - Failed: Image size is larger than image box size (Failure).
   *
   * The image is larger than its Image Box, and the printer did not change it.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageTooLarge = 0xC603,
  /**
   * 0xC605 - Failed: Insufficient memory in printer to store the image (Failure).
   *
   * The printer has not enough memory for the image.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  OutOfPrinterMemory = 0xC605,
  /**
   * 0xC613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * The combined print image is larger than its Image Box.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  CombinedImageTooLarge = 0xC613
}

/**
 * Whether a number is a member of BasicGrayscaleImageBoxStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export function isBasicGrayscaleImageBoxStatus(code: number): code is BasicGrayscaleImageBoxStatus {
  return code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || code === 0x0110 || code === 0x0112 || code === 0x0116 || code === 0x0117 || code === 0x0118 || code === 0x0119 || code === 0x0121 || code === 0x0124 || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xB604 || code === 0xB605 || code === 0xB609 || code === 0xB60A || code === 0xC603 || code === 0xC605 || code === 0xC613;
}

/**
 * The member of BasicGrayscaleImageBoxStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export function toBasicGrayscaleImageBoxStatus(code: number): BasicGrayscaleImageBoxStatus | undefined {
  if (isBasicGrayscaleImageBoxStatus(code)) return code;
  return undefined;
}
