// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-SET Response Status Values [for Set Unified Procedure Step Information].
 *
 * For N-SET. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export enum UPSSetStatus {
  /**
   * 0000 - The requested modification of the Attribute Values is performed (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  Success = 0x0000,
  /**
   * 0001 - Requested optional Attributes are not supported. (Warning).
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  OptionalAttributesUnsupported = 0x0001,
  /**
   * B305 - Coerced invalid values to valid values (Warning).
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  CoercedInvalidValues = 0xB305,
  /**
   * C300 - Failed: The UPS may no longer be updated (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  MayNoLongerBeUpdated = 0xC300,
  /**
   * C301 - Failed: The correct Transaction UID was not provided (Failure).
   *
   * Send the Transaction UID that claimed the UPS.
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  IncorrectTransactionUID = 0xC301,
  /**
   * C307 - Failed: Specified SOP Instance UID does not exist or is not a UPS Instance managed by this SCP
   * (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  NoSuchUPSInstance = 0xC307,
  /**
   * C310 - Failed: The UPS is not in the "IN PROGRESS" state (Failure).
   *
   * Source: PS3.4 2024c, Section CC.2.6.4, Table CC.2.6-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
   */
  NotInProgress = 0xC310
}
