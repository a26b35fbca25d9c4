// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-SET Response Status Values.
 *
 * For N-SET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export enum ModalityPerformedProcedureStepSetStatus {
  /**
   * 0110 - Processing Failure (Failure).
   *
   * The step is no longer IN PROGRESS.
   *
   * Related fields: (0000,0902), (0000,0903), (0000,0902) is Performed Procedure Step Object may no longer be
   * updated, (0000,0903) is A710.
   *
   * Source: PS3.4 2024c, Section F.7.2.2.4, Table F.7.2-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
   */
  ProcessingFailure = 0x0110
}
