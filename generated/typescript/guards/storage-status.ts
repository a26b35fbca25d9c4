// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StorageStatus } from '../enums/storage-status.js';
import { isListedForCStore } from './listed/c-store.js';

/**
 * Whether a code is a member of StorageStatus. False for other codes of its ranges and for whatever is no Status
 * Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export function isStorageStatus(code: number): code is StorageStatus {
  return code === 0x0000 || code === 0xA700 || code === 0xA900 || code === 0xB000 || code === 0xB006 || code === 0xB007 || code === 0xC000;
}

/**
 * Whether the standard lists a code where StorageStatus applies: members, ranges, and the general codes of
 * C-STORE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#sect_B.2.3
 */
export function isStorageStatusCode(code: number): boolean {
  return isListedForCStore(code) || Number.isInteger(code) && ((code >= 0xA700 && code <= 0xA7FF) || (code >= 0xA900 && code <= 0xA9FF) || code === 0xB000 || code === 0xB006 || code === 0xB007 || (code >= 0xC000 && code <= 0xCFFF));
}
