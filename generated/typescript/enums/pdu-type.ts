// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * Type of a PDU.
 *
 * Source: PS3.8 2024c, Section 9.3.1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.html#sect_9.3.1
 */
export enum PDUType {
  /**
   * 1 - A-ASSOCIATE-RQ.
   *
   * Proposes an association.
   *
   * Source: PS3.8 2024c, Section 9.3.2, Table 9-11.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.2.html#sect_9.3.2
   */
  AssociateRequest = 1,
  /**
   * 2 - A-ASSOCIATE-AC.
   *
   * Accepts an association.
   *
   * Source: PS3.8 2024c, Section 9.3.3, Table 9-17.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.html#sect_9.3.3
   */
  AssociateAccept = 2,
  /**
   * 3 - A-ASSOCIATE-RJ.
   *
   * Rejects an association.
   *
   * Source: PS3.8 2024c, Section 9.3.4, Table 9-21.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
   */
  AssociateReject = 3,
  /**
   * 4 - P-DATA-TF.
   *
   * Carries messages.
   *
   * Source: PS3.8 2024c, Section 9.3.5, Table 9-22.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.5.html#sect_9.3.5
   */
  DataTransfer = 4,
  /**
   * 5 - A-RELEASE-RQ.
   *
   * Proposes to release an association.
   *
   * Source: PS3.8 2024c, Section 9.3.6, Table 9-24.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.6.html#sect_9.3.6
   */
  ReleaseRequest = 5,
  /**
   * 6 - A-RELEASE-RP.
   *
   * Confirms the release of an association.
   *
   * Source: PS3.8 2024c, Section 9.3.7, Table 9-25.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.7.html#sect_9.3.7
   */
  ReleaseResponse = 6,
  /**
   * 7 - A-ABORT.
   *
   * Aborts an association.
   *
   * Source: PS3.8 2024c, Section 9.3.8, Table 9-26.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
   */
  Abort = 7
}

/**
 * Whether a number is a member of PDUType. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.html#sect_9.3.1
 */
export function isPDUType(code: number): code is PDUType {
  return Number.isInteger(code) && ((code >= 1 && code <= 7));
}

/**
 * The member of PDUType that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.html#sect_9.3.1
 */
export function toPDUType(code: number): PDUType | undefined {
  if (isPDUType(code)) return code;
  return undefined;
}
