// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

/**
 * HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2024e, Section 8.10.4.3.1, Table 8.10.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export const OpenNotificationConnectionHttpStatus = {
  /**
   * 101 - Switching Protocols.
   *
   * The connection is a WebSocket now.
   *
   * Source: PS3.18 2024e, Section 8.10.4.3.1, Table 8.10.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
   */
  SwitchingProtocols: 101,
  /**
   * 400 - Bad Request.
   *
   * There was a problem with the request.
   *
   * Source: PS3.18 2024e, Section 8.10.4.3.1, Table 8.10.4-2.
   *
   * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
   */
  BadRequest: 400,
} as const;
/**
 * HTTP statuses of the Open Notification Connection Transaction of the DICOM Web Services.
 *
 * Source: PS3.18 2024e, Section 8.10.4.3.1, Table 8.10.4-2.
 *
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export type OpenNotificationConnectionHttpStatus = (typeof OpenNotificationConnectionHttpStatus)[keyof typeof OpenNotificationConnectionHttpStatus];
