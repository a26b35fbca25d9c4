// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RejectReasonAcse } from '../enums/reject-reason-acse.js';

/**
 * Whether a number is a member of RejectReasonAcse. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectReasonAcse(code: number): code is RejectReasonAcse {
  return code === 1 || code === 2;
}
