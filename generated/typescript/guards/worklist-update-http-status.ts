// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistUpdateHttpStatus } from '../enums/worklist-update-http-status.js';

/**
 * Whether a number is a member of WorklistUpdateHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.6.3.html#sect_11.6.3.1
 */
export function isWorklistUpdateHttpStatus(code: number): code is WorklistUpdateHttpStatus {
  return code === 200 || code === 400 || code === 404 || code === 409 || code === 410;
}
