// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Retrieve Capabilities Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export enum RetrieveCapabilitiesHTTPStatus {
  /**
   * 200 - OK.
   *
   * All Instances were successfully retrieved.
   *
   * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  OK = 200,
  /**
   * 304 - Not Modified.
   *
   * The user agent's current representation is up to date, so no payload was returned.
   *
   * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  NotModified = 304,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 8.9.3.1, Table 8.9.3-1.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
   */
  BadRequest = 400
}

/**
 * Whether a number is a member of RetrieveCapabilitiesHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export function isRetrieveCapabilitiesHTTPStatus(code: number): code is RetrieveCapabilitiesHTTPStatus {
  return code === 200 || code === 304 || code === 400;
}

/**
 * The member of RetrieveCapabilitiesHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export function toRetrieveCapabilitiesHTTPStatus(code: number): RetrieveCapabilitiesHTTPStatus | undefined {
  if (isRetrieveCapabilitiesHTTPStatus(code)) return code;
  return undefined;
}
