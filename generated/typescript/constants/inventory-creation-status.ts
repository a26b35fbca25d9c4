// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * N-ACTION Response Status Values.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export const InventoryCreationStatus = {
  /**
   * 0000 - Success (Success).
   *
   * The peer did what was asked.
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  Success: 0x0000,
  /**
   * 0110 - Processing Failure (Failure).
   *
   * The peer's log may say more.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  ProcessingFailure: 0x0110,
  /**
   * 0124 - Refused: Not authorized (Failure).
   *
   * Ask the peer's administrator.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  NotAuthorized: 0x0124,
  /**
   * 0212 - Mistyped argument - One of the parameters supplied has not been agreed for use (Failure).
   *
   * The character set, matching or level is not supported.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  MistypedArgument: 0x0212,
  /**
   * 0213 - Resource Limitation (Failure).
   *
   * Nothing was done; try again later.
   *
   * Related fields: (0000,0902).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  ResourceLimitation: 0x0213,
  /**
   * B010 - Attribute list error - One or more of Key Attributes are not supported for matching (Warning).
   *
   * Related fields: (0000,1005).
   *
   * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
   * @since 2024c
   */
  KeyAttributesNotSupported: 0xB010,
} as const;
/**
 * N-ACTION Response Status Values.
 *
 * For N-ACTION. Members are for values you send; check what you receive with the guards.
 *
 * Source: PS3.4 2024c, Section KK.2.2.3, Table KK.2.2.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export type InventoryCreationStatus = (typeof InventoryCreationStatus)[keyof typeof InventoryCreationStatus];
