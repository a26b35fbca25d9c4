// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve DICOM Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export enum URIRetrieveInstanceHTTPStatus {
  /**
   * 200 - OK.
   *
   * The Instance was successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  BadRequest = 400,
  /**
   * 404 - Not Found.
   *
   * The resource corresponding to the UIDs in the Query Parameters was not found.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  NotFound = 404,
  /**
   * 410 - Gone.
   *
   * The resource corresponding to the UIDs in the Query Parameters, once existed, but no longer exists.
   *
   * Source: PS3.18 2025c, Section 9.4.3.1, Table 9.4.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
   */
  Gone = 410
}

/**
 * Whether a number is a member of URIRetrieveInstanceHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export function isURIRetrieveInstanceHTTPStatus(code: number): code is URIRetrieveInstanceHTTPStatus {
  return code === 200 || code === 400 || code === 404 || code === 410;
}

/**
 * The member of URIRetrieveInstanceHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export function toURIRetrieveInstanceHTTPStatus(code: number): URIRetrieveInstanceHTTPStatus | undefined {
  if (isURIRetrieveInstanceHTTPStatus(code)) return code;
  return undefined;
}
