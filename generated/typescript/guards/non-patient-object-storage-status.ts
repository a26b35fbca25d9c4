// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { NonPatientObjectStorageStatus } from '../enums/non-patient-object-storage-status.js';
import { isListedForCStore } from './listed/c-store.js';

/**
 * Whether a code is a member of NonPatientObjectStorageStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export function isNonPatientObjectStorageStatus(code: number): code is NonPatientObjectStorageStatus {
  return code === 0x0000 || code === 0xA700 || code === 0xA900 || code === 0xC000;
}

/**
 * Whether the standard lists a code where NonPatientObjectStorageStatus applies: members, ranges, and the
 * general codes of C-STORE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_GG.4.2.html#sect_GG.4.2
 */
export function isNonPatientObjectStorageStatusCode(code: number): boolean {
  return isListedForCStore(code) || code === 0xA700 || code === 0xA900 || code === 0xC000;
}
