// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RTMachineVerificationCreateStatus } from '../enums/rt-machine-verification-create-status.js';
import { isListedForNCreate } from './listed/n-create.js';

/**
 * Whether a code is a member of RTMachineVerificationCreateStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function isRTMachineVerificationCreateStatus(code: number): code is RTMachineVerificationCreateStatus {
  return code === 0x0000 || code === 0xC221 || code === 0xC222 || code === 0xC223 || code === 0xC227;
}

/**
 * Whether the standard lists a code where RTMachineVerificationCreateStatus applies: members, ranges, and the
 * general codes of N-CREATE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.html#sect_DD.3.2.1.2
 */
export function isRTMachineVerificationCreateStatusCode(code: number): boolean {
  return isListedForNCreate(code) || code === 0xC221 || code === 0xC222 || code === 0xC223 || code === 0xC227;
}
