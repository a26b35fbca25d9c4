// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Update Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
 */
export enum ModalityPerformedProcedureStepUpdateHTTPStatus {
  /**
   * 200 - OK.
   *
   * The origin server has updated the Modality Performed Procedure Step with the provided attributes.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the update request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The origin server has no knowledge about the target Modality Performed Procedure Step.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  NotFound = 404,
  /**
   * 409 - Conflict.
   *
   * The update contradicts the procedure step, or has Attributes that must be given at its creation (PS3.4 Table
   * F.7.2-1).
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  Conflict = 409,
  /**
   * 410 - Gone.
   *
   * The origin server knows that the target Modality Performed Procedure Step did exist but has been deleted.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  Gone = 410,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the creation of the Modality Performed Procedure Step; this may be a temporal
   * or permanent state.
   *
   * Source: PS3.18 2025e, Section 15.5.3.1, Table 15.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
   * @since 2025d
   */
  ServiceUnavailable = 503
}

/**
 * Whether a number is a member of ModalityPerformedProcedureStepUpdateHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
 */
export function isModalityPerformedProcedureStepUpdateHTTPStatus(code: number): code is ModalityPerformedProcedureStepUpdateHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 409 || code === 410 || code === 503;
}

/**
 * The member of ModalityPerformedProcedureStepUpdateHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.5.3.html#sect_15.5.3.1
 */
export function toModalityPerformedProcedureStepUpdateHTTPStatus(code: number): ModalityPerformedProcedureStepUpdateHTTPStatus | undefined {
  if (isModalityPerformedProcedureStepUpdateHTTPStatus(code)) return code;
  return undefined;
}
