// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Transaction of the Modality Performed Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
 */
export enum ModalityPerformedProcedureStepRetrieveHTTPStatus {
  /**
   * 200 - OK.
   *
   * The origin server returned the target Modality Performed Procedure Step.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the retrieve request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The origin server has no knowledge about the target Modality Performed Procedure Step.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  NotFound = 404,
  /**
   * 410 - Gone.
   *
   * The origin server knows that the target Modality Performed Procedure Step did exist but has been deleted.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  Gone = 410,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the retrieval of the target Modality Performed Procedure Step; this may be a
   * temporal or permanent state.
   *
   * Source: PS3.18 2025e, Section 15.6.3.1, Table 15.6.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
   * @since 2025d
   */
  ServiceUnavailable = 503
}

/**
 * Whether a number is a member of ModalityPerformedProcedureStepRetrieveHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
 */
export function isModalityPerformedProcedureStepRetrieveHTTPStatus(code: number): code is ModalityPerformedProcedureStepRetrieveHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 410 || code === 503;
}

/**
 * The member of ModalityPerformedProcedureStepRetrieveHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_15.6.3.html#sect_15.6.3.1
 */
export function toModalityPerformedProcedureStepRetrieveHTTPStatus(code: number): ModalityPerformedProcedureStepRetrieveHTTPStatus | undefined {
  if (isModalityPerformedProcedureStepRetrieveHTTPStatus(code)) return code;
  return undefined;
}
