// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Rendered Instance Transaction of the URI Service.
 *
 * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export enum URIRetrieveRenderedHTTPStatus {
  /**
   * 200 - OK.
   *
   * All Instances were successfully rendered and retrieved.
   *
   * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  OK = 200,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 9.5.3.1, Table 9.5.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
   */
  BadRequest = 400
}

/**
 * Whether a number is a member of URIRetrieveRenderedHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export function isURIRetrieveRenderedHTTPStatus(code: number): code is URIRetrieveRenderedHTTPStatus {
  return code === 200 || code === 400;
}

/**
 * The member of URIRetrieveRenderedHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export function toURIRetrieveRenderedHTTPStatus(code: number): URIRetrieveRenderedHTTPStatus | undefined {
  if (isURIRetrieveRenderedHTTPStatus(code)) return code;
  return undefined;
}
