// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RTMachineVerificationActionStatus } from '../enums/rt-machine-verification-action-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of RTMachineVerificationActionStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export function isRTMachineVerificationActionStatus(code: number): code is RTMachineVerificationActionStatus {
  return code === 0x0000 || code === 0xC112;
}

/**
 * Whether the standard lists a code where RTMachineVerificationActionStatus applies: members, ranges, and the
 * general codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.3.2.html#sect_DD.3.2.3.2
 */
export function isRTMachineVerificationActionStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xC112;
}
