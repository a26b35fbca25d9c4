// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistChangeStateHttpStatus } from '../enums/worklist-change-state-http-status.js';

/**
 * Whether a number is a member of WorklistChangeStateHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.7.3.html#sect_11.7.3.1
 */
export function isWorklistChangeStateHttpStatus(code: number): code is WorklistChangeStateHttpStatus {
  return code === 200 || code === 400 || code === 404 || code === 409 || code === 410;
}
