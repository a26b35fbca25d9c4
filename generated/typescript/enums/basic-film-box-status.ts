// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values for Basic Film Box SOP Class.
 *
 * For N-SET, N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export enum BasicFilmBoxStatus {
  /**
   * 0000 - Film Box successfully created (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
   */
  Success = 0x0000,
  /**
   * B605 - Requested Min Density or Max Density outside of printer's operating range. The printer will use its
   * respective minimum or maximum density value instead. (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
   */
  DensityOutsideRange = 0xB605,
  /**
   * C616 - Failed: There is an existing Film Box that has not been printed and N-ACTION at the Film Session level
   * is not supported. A new Film Box will not be created when a previous Film Box has not been printed. (Failure).
   *
   * First print or delete the one before.
   *
   * Source: PS3.4 2024c, Section H.4.2.2.1.2, Table H.4.2.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
   */
  PreviousFilmBoxNotPrinted = 0xC616
}
