// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StoreWarningReason } from '../enums/store-warning-reason.js';

/**
 * Whether a number is a member of StoreWarningReason. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.html#sect_I.2.1
 */
export function isStoreWarningReason(code: number): code is StoreWarningReason {
  return code === 0xB000 || code === 0xB006 || code === 0xB007;
}
