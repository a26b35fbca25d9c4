// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistSearchHttpStatus } from '../enums/worklist-search-http-status.js';

/**
 * Whether a number is a member of WorklistSearchHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.9.3.html#sect_11.9.3.1
 */
export function isWorklistSearchHttpStatus(code: number): code is WorklistSearchHttpStatus {
  return code === 200 || code === 204 || code === 206 || code === 400 || code === 413;
}
