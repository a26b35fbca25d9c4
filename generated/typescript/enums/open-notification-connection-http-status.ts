// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export enum OpenNotificationConnectionHTTPStatus {
  /**
   * 101 - Switching Protocols.
   *
   * The connection is a WebSocket connection now.
   *
   * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
   */
  SwitchingProtocols = 101,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2025c, Section 8.10.4.3.1, Table 8.10.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
   */
  BadRequest = 400
}

/**
 * Whether a number is a member of OpenNotificationConnectionHTTPStatus. False for any other value.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export function isOpenNotificationConnectionHTTPStatus(code: number): code is OpenNotificationConnectionHTTPStatus {
  return code === 101 || code === 400;
}

/**
 * The member of OpenNotificationConnectionHTTPStatus that a number is.
 *
 * @param code - the number as received
 * @returns undefined for any other value
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export function toOpenNotificationConnectionHTTPStatus(code: number): OpenNotificationConnectionHTTPStatus | undefined {
  if (isOpenNotificationConnectionHTTPStatus(code)) return code;
  return undefined;
}
