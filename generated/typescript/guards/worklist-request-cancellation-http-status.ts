// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistRequestCancellationHttpStatus } from '../enums/worklist-request-cancellation-http-status.js';

/**
 * Whether a number is a member of WorklistRequestCancellationHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.8.3.html#sect_11.8.3.1
 */
export function isWorklistRequestCancellationHttpStatus(code: number): code is WorklistRequestCancellationHttpStatus {
  return code === 202 || code === 400 || code === 404 || code === 409;
}
