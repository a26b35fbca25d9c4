// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Status Values for Basic Film Session SOP Class.
 *
 * For N-SET, N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export const BasicFilmSessionStatus = {
  /**
   * 0000 - Film session successfully created (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
   */
  Success: 0x0000,
  /**
   * B600 - Memory allocation not supported (Warning).
   *
   * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
   */
  MemoryAllocationNotSupported: 0xB600,
} as const;
/**
 * Status Values for Basic Film Session SOP Class.
 *
 * For N-SET, N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section H.4.1.2.1.2, Table H.4.1.2.1.2-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export type BasicFilmSessionStatus = (typeof BasicFilmSessionStatus)[keyof typeof BasicFilmSessionStatus];
