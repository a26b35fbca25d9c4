// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
 */
export enum BasicFilmBoxPrintStatus {
  /**
   * 0000 - Film accepted for printing; if supported, the Print Job SOP Instance is created (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  Success = 0x0000,
  /**
   * B603 - Film Box SOP Instance hierarchy does not contain Image Box SOP Instances (empty page) (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  NoImageBoxes = 0xB603,
  /**
   * B604 - Image size is larger than image box size, the image has been demagnified. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageDemagnified = 0xB604,
  /**
   * B609 - Image size is larger than the Image Box size. The Image has been cropped to fit. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageCropped = 0xB609,
  /**
   * B60A - Image size or Combined Print Image size is larger than the Image Box size. Image or Combined Print
   * Image has been decimated to fit. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageDecimated = 0xB60A,
  /**
   * C602 - Failed: Unable to create Print Job SOP Instance; print queue is full (Failure).
   *
   * Try again later.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  PrintQueueFull = 0xC602,
  /**
   * C603 - Failed: Image size is larger than image box size (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  ImageTooLarge = 0xC603,
  /**
   * C613 - Failed: Combined Print Image size is larger than the Image Box size (Failure).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.4.2, Table H.4-9.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
   */
  CombinedImageTooLarge = 0xC613
}
