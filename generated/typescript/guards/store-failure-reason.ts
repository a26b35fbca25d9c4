// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StoreFailureReason } from '../enums/store-failure-reason.js';

/**
 * Whether a number is a member of StoreFailureReason. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export function isStoreFailureReason(code: number): code is StoreFailureReason {
  return code === 0x0110 || code === 0x0122 || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xC122;
}

/**
 * Whether a number is a member of StoreFailureReason, or in one of its ranges. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_I.2.2.html#sect_I.2.2
 */
export function isStoreFailureReasonCode(code: number): boolean {
  return Number.isInteger(code) && (code === 0x0110 || code === 0x0122 || (code >= 0xA700 && code <= 0xA7FF) || (code >= 0xA900 && code <= 0xA9FF) || (code >= 0xC000 && code <= 0xCFFF));
}
