// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Create Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
 */
export enum ModalityPerformedProcedureStepCreateHTTPStatus {
  /**
   * 201 - Created.
   *
   * The origin server has created the requested Modality Performed Procedure Step with the provided attributes.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  Created = 201,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the create request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  BadRequest = 400,
  /**
   * 409 - Conflict.
   *
   * The origin server cannot create the target Modality Performed Procedure Step because the provided Modality
   * Performed Procedure Step UID is already in use.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  Conflict = 409,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the creation of the Modality Performed Procedure Step; this may be a temporal
   * or permanent state.
   *
   * Source: PS3.18 2025e, Section 15.4.3.1, Table 15.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
   * @since 2025d
   */
  ServiceUnavailable = 503
}

/**
 * Whether a number is a member of ModalityPerformedProcedureStepCreateHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
 */
export function isModalityPerformedProcedureStepCreateHTTPStatus(code: number): code is ModalityPerformedProcedureStepCreateHTTPStatus {
  return code === 201 || code === 400 || code === 409 || code === 503;
}

/**
 * The member of ModalityPerformedProcedureStepCreateHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.4.3.html#sect_15.4.3.1
 */
export function toModalityPerformedProcedureStepCreateHTTPStatus(code: number): ModalityPerformedProcedureStepCreateHTTPStatus | undefined {
  if (isModalityPerformedProcedureStepCreateHTTPStatus(code)) return code;
  return undefined;
}
