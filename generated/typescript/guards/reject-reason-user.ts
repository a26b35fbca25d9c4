// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RejectReasonUser } from '../enums/reject-reason-user.js';

/**
 * Whether a number is a member of RejectReasonUser. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html#sect_9.3.4
 */
export function isRejectReasonUser(code: number): code is RejectReasonUser {
  return code === 1 || code === 2 || code === 3 || code === 7;
}
