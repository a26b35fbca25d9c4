// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Result of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectResult = {
  /**
   * 1 - rejected-permanent.
   *
   * The cause stays until somebody changes something; asking again is of no use.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  RejectedPermanent: 1,
  /**
   * 2 - rejected-transient.
   *
   * The cause may pass by itself; ask again later.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  RejectedTransient: 2,
} as const;
/**
 * Result of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectResult = (typeof RejectResult)[keyof typeof RejectResult];
