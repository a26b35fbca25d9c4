// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-GET Response Status Values [for Get Unified Procedure Step Information].
 *
 * For N-GET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export enum UPSGetStatus {
  /**
   * 0001 - Requested optional Attributes are not supported (Warning).
   *
   * The answer lacks what the peer does not keep.
   *
   * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
   */
  OptionalAttributesUnsupported = 0x0001,
  /**
   * C307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.7.4, Table CC.2.7-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
   */
  NoSuchUPSInstance = 0xC307
}
