// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Suspend Global Subscription Transaction of the Worklist Service.
 *
 * Source: PS3.18 2024e, Section 11.12.3.1, Table 11.12.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export enum WorklistSuspendGlobalSubscriptionHttpStatus {
  /**
   * 200 - OK.
   *
   * The Worklist Subscription was suspended.
   *
   * Source: PS3.18 2024e, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  Ok = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The target Subscription was not found.
   *
   * Source: PS3.18 2024e, Section 11.12.3.1, Table 11.12.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
   */
  NotFound = 404
}
