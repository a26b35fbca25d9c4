// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RTMachineVerificationGetStatus } from '../enums/rt-machine-verification-get-status.js';
import { isListedForNGet } from './listed/n-get.js';

/**
 * Whether a code is a member of RTMachineVerificationGetStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
 */
export function isRTMachineVerificationGetStatus(code: number): code is RTMachineVerificationGetStatus {
  return code === 0x0000 || code === 0xC112;
}

/**
 * Whether the standard lists a code where RTMachineVerificationGetStatus applies: members, ranges, and the
 * general codes of N-GET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_DD.3.2.2.3.html#sect_DD.3.2.2.3
 */
export function isRTMachineVerificationGetStatusCode(code: number): boolean {
  return isListedForNGet(code) || code === 0xC112;
}
