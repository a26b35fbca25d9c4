// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistCreateHttpStatus } from '../enums/worklist-create-http-status.js';

/**
 * Whether a number is a member of WorklistCreateHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.4.3.html#sect_11.4.3.1
 */
export function isWorklistCreateHttpStatus(code: number): code is WorklistCreateHttpStatus {
  return code === 201 || code === 400 || code === 409;
}
