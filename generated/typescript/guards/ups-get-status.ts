// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UPSGetStatus } from '../enums/ups-get-status.js';
import { isListedForNGet } from './listed/n-get.js';

/**
 * Whether a code is a member of UPSGetStatus. False for other codes of its ranges and for whatever is no Status
 * Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export function isUPSGetStatus(code: number): code is UPSGetStatus {
  return code === 0x0001 || code === 0xC307;
}

/**
 * Whether the standard lists a code where UPSGetStatus applies: members, ranges, and the general codes of N-GET.
 * False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.7.4.html#sect_CC.2.7.4
 */
export function isUPSGetStatusCode(code: number): boolean {
  return isListedForNGet(code) || code === 0x0001 || code === 0xC307;
}
