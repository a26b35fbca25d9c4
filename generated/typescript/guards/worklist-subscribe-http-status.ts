// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistSubscribeHttpStatus } from '../enums/worklist-subscribe-http-status.js';

/**
 * Whether a number is a member of WorklistSubscribeHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.10.3.html#sect_11.10.3.1
 */
export function isWorklistSubscribeHttpStatus(code: number): code is WorklistSubscribeHttpStatus {
  return code === 201 || code === 400 || code === 403 || code === 404;
}
