// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Search Transaction of the Modality Scheduled Procedure Step Service.
 *
 * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
 */
export enum ModalityScheduledProcedureStepSearchHTTPStatus {
  /**
   * 200 - OK.
   *
   * The origin server returns the matching results.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  OK = 200,
  /**
   * 204 - No Content.
   *
   * The origin server has no matching results.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  NoContent = 204,
  /**
   * 400 - Bad Request.
   *
   * The origin server cannot handle the search request because of errors in the request headers or parameters.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  BadRequest = 400,
  /**
   * 413 - Payload Too Large.
   *
   * The origin server cannot return the results, as their combined size exceeds the maximum payload size
   * supported.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  PayloadTooLarge = 413,
  /**
   * 503 - Service Unavailable.
   *
   * The origin server cannot handle the query; this may be a temporary or permanent state.
   *
   * Source: PS3.18 2025e, Section 14.4.3.1, Table 14.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
   * @since 2025d
   */
  ServiceUnavailable = 503
}

/**
 * Whether a number is a member of ModalityScheduledProcedureStepSearchHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
 */
export function isModalityScheduledProcedureStepSearchHTTPStatus(code: number): code is ModalityScheduledProcedureStepSearchHTTPStatus {
  return code === 200 || code === 204 || code === 400 || code === 413 || code === 503;
}

/**
 * The member of ModalityScheduledProcedureStepSearchHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_14.4.3.html#sect_14.4.3.1
 */
export function toModalityScheduledProcedureStepSearchHTTPStatus(code: number): ModalityScheduledProcedureStepSearchHTTPStatus | undefined {
  if (isModalityScheduledProcedureStepSearchHTTPStatus(code)) return code;
  return undefined;
}
