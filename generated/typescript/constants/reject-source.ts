// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Source of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export const RejectSource = {
  /**
   * 1 - DICOM UL service-user.
   *
   * The application of the peer decided.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceUser: 1,
  /**
   * 2 - DICOM UL service-provider (ACSE related function).
   *
   * The network layer of the peer could not take part in the association as proposed.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceProviderAcse: 2,
  /**
   * 3 - DICOM UL service-provider (Presentation related function).
   *
   * The network layer of the peer had no room for the association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  ServiceProviderPresentation: 3,
} as const;
/**
 * Source of an A-ASSOCIATE-RJ.
 *
 * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export type RejectSource = (typeof RejectSource)[keyof typeof RejectSource];
