// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistUnsubscribeHttpStatus } from '../enums/worklist-unsubscribe-http-status.js';

/**
 * Whether a number is a member of WorklistUnsubscribeHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.11.3.html#sect_11.11.3.1
 */
export function isWorklistUnsubscribeHttpStatus(code: number): code is WorklistUnsubscribeHttpStatus {
  return code === 200 || code === 400 || code === 404;
}
