// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-CREATE Response Status Values [for Create a Unified Procedure Step].
 *
 * For N-CREATE. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export enum UPSCreateStatus {
  /**
   * 0000 - The UPS was created as requested (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  Success = 0x0000,
  /**
   * B300 - The UPS was created with modifications (Warning).
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  CreatedWithModifications = 0xB300,
  /**
   * C309 - Failed: The provided value of UPS State was not "SCHEDULED". (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.5.4, Table CC.2.5-4.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
   */
  StateNotScheduled = 0xC309
}
