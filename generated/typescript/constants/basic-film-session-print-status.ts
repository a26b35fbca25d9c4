// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * SOP Class Status Values.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export const BasicFilmSessionPrintStatus = {
  /**
   * 0000 - Film belonging to the film session are accepted for printing; if supported, the Print Job SOP Instance
   * is created (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  Success: 0x0000,
  /**
   * B601 - Film session printing (collation) is not supported (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  CollationNotSupported: 0xB601,
  /**
   * B602 - Film Session SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  NoImageBoxes: 0xB602,
  /**
   * B604 - Image size is larger than image box size, the image has been demagnified. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageDemagnified: 0xB604,
  /**
   * B609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageCropped: 0xB609,
  /**
   * B60A - Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print
   * Image has been decimated to fit. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageDecimated: 0xB60A,
  /**
   * C600 - Failed: Film Session SOP Instance hierarchy does not contain Film Box SOP Instances (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  NoFilmBoxes: 0xC600,
  /**
   * C601 - Failed: Unable to create Print Job SOP Instance; print queue is full (Failure).
   *
   * Try again later.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  PrintQueueFull: 0xC601,
  /**
   * C603 - Failed: Image size is larger than image box size (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  ImageTooLarge: 0xC603,
  /**
   * C613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
   */
  CombinedImageTooLarge: 0xC613,
} as const;
/**
 * SOP Class Status Values.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.4.2, Table H.4-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export type BasicFilmSessionPrintStatus = (typeof BasicFilmSessionPrintStatus)[keyof typeof BasicFilmSessionPrintStatus];
