// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-GET Response Status Values.
 *
 * For N-GET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section F.8.2.1.4, Table F.8.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
 */
export const ModalityPerformedProcedureStepRetrieveStatus = {
  /**
   * 0001 - Requested optional Attributes are not supported (Warning).
   *
   * The answer lacks what the peer does not keep.
   *
   * Source: PS3.4 2024c, Section F.8.2.1.4, Table F.8.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
   */
  OptionalAttributesUnsupported: 0x0001,
} as const;
/**
 * N-GET Response Status Values.
 *
 * For N-GET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section F.8.2.1.4, Table F.8.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
 */
export type ModalityPerformedProcedureStepRetrieveStatus = (typeof ModalityPerformedProcedureStepRetrieveStatus)[keyof typeof ModalityPerformedProcedureStepRetrieveStatus];
