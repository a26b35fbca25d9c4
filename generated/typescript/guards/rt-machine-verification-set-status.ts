// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RTMachineVerificationSetStatus } from '../enums/rt-machine-verification-set-status.js';
import { isListedForNSet } from './listed/n-set.js';

/**
 * Whether a code is a member of RTMachineVerificationSetStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function isRTMachineVerificationSetStatus(code: number): code is RTMachineVerificationSetStatus {
  return code === 0x0000 || code === 0xC224 || code === 0xC225 || code === 0xC226;
}

/**
 * Whether the standard lists a code where RTMachineVerificationSetStatus applies: members, ranges, and the
 * general codes of N-SET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function isRTMachineVerificationSetStatusCode(code: number): boolean {
  return isListedForNSet(code) || code === 0xC224 || code === 0xC225 || code === 0xC226;
}
