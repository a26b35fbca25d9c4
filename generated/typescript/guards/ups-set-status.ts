// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UPSSetStatus } from '../enums/ups-set-status.js';
import { isListedForNSet } from './listed/n-set.js';

/**
 * Whether a code is a member of UPSSetStatus. False for other codes of its ranges and for whatever is no Status
 * Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export function isUPSSetStatus(code: number): code is UPSSetStatus {
  return code === 0x0000 || code === 0x0001 || code === 0xB305 || code === 0xC300 || code === 0xC301 || code === 0xC307 || code === 0xC310;
}

/**
 * Whether the standard lists a code where UPSSetStatus applies: members, ranges, and the general codes of N-SET.
 * False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.6.4.html#sect_CC.2.6.4
 */
export function isUPSSetStatusCode(code: number): boolean {
  return isListedForNSet(code) || code === 0x0001 || code === 0xB305 || code === 0xC300 || code === 0xC301 || code === 0xC307 || code === 0xC310;
}
