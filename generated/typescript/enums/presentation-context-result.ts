// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Result of a presentation context.
 *
 * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
 */
export enum PresentationContextResult {
  /**
   * 0 - acceptance.
   *
   * The SOP Class may be used with the accepted transfer syntax.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  Acceptance = 0,
  /**
   * 1 - user-rejection.
   *
   * The application of the peer refused this SOP Class and gives no reason.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  UserRejection = 1,
  /**
   * 2 - no-reason (provider rejection).
   *
   * The network layer of the peer refused this SOP Class and gives no reason.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  NoReason = 2,
  /**
   * 3 - abstract-syntax-not-supported (provider rejection).
   *
   * The peer does not support the SOP Class proposed in this presentation context.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  AbstractSyntaxNotSupported = 3,
  /**
   * 4 - transfer-syntaxes-not-supported (provider rejection).
   *
   * The peer supports the SOP Class, but none of the proposed transfer syntaxes: propose others, with Implicit VR
   * Little Endian among them.
   *
   * Source: PS3.8 2024c, Section 9.3.3.2, Table 9-18.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
   */
  TransferSyntaxesNotSupported = 4
}

/**
 * Whether a number is a member of PresentationContextResult. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
 */
export function isPresentationContextResult(code: number): code is PresentationContextResult {
  return Number.isInteger(code) && ((code >= 0 && code <= 4));
}

/**
 * The member of PresentationContextResult that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
 */
export function toPresentationContextResult(code: number): PresentationContextResult | undefined {
  if (isPresentationContextResult(code)) return code;
  return undefined;
}
