// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { OpenNotificationConnectionHttpStatus } from '../enums/open-notification-connection-http-status.js';

/**
 * Whether a number is a member of OpenNotificationConnectionHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.10.4.3.html#sect_8.10.4.3.1
 */
export function isOpenNotificationConnectionHttpStatus(code: number): code is OpenNotificationConnectionHttpStatus {
  return code === 101 || code === 400;
}
