// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values for Basic Grayscale Image Box SOP Class.
 *
 * For N-SET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export const BasicGrayscaleImageBoxStatus = {
  /**
   * 0000 - Image successfully stored in Image Box (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  Success: 0x0000,
  /**
   * B604 - Image size larger than image box size, the image has been demagnified. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageDemagnified: 0xB604,
  /**
   * B605 - Requested Min Density or Max Density outside of printer's operating range. The printer will use its
   * respective minimum or maximum density value instead. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  DensityOutsideRange: 0xB605,
  /**
   * B609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageCropped: 0xB609,
  /**
   * B60A - Image size or Combined Print Image size is larger than the Image Box size. The Image or Combined Print
   * Image has been decimated to fit. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageDecimated: 0xB60A,
  /**
   * C603 - Failed: Image size is larger than image box size (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  ImageTooLarge: 0xC603,
  /**
   * C605 - Failed: Insufficient memory in printer to store the image (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  OutOfPrinterMemory: 0xC605,
  /**
   * C613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
   */
  CombinedImageTooLarge: 0xC613,
} as const;
/**
 * Status Values for Basic Grayscale Image Box SOP Class.
 *
 * For N-SET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.3.1.2.1.2, Table H.4.3.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export type BasicGrayscaleImageBoxStatus = (typeof BasicGrayscaleImageBoxStatus)[keyof typeof BasicGrayscaleImageBoxStatus];
