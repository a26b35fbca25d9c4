// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { AbortReason } from '../enums/abort-reason.js';

/**
 * Whether a number is a member of AbortReason. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export function isAbortReason(code: number): code is AbortReason {
  return code === 0 || code === 1 || code === 2 || code === 4 || code === 5 || code === 6;
}
