// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { WorklistSuspendGlobalSubscriptionHttpStatus } from '../enums/worklist-suspend-global-subscription-http-status.js';

/**
 * Whether a number is a member of WorklistSuspendGlobalSubscriptionHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_11.12.3.html#sect_11.12.3.1
 */
export function isWorklistSuspendGlobalSubscriptionHttpStatus(code: number): code is WorklistSuspendGlobalSubscriptionHttpStatus {
  return code === 200 || code === 400 || code === 404;
}
