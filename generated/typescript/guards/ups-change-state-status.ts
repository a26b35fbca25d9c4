// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UPSChangeStateStatus } from '../enums/ups-change-state-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of UPSChangeStateStatus. False for other codes of its ranges and for whatever is no
 * Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export function isUPSChangeStateStatus(code: number): code is UPSChangeStateStatus {
  return code === 0x0000 || code === 0xB304 || code === 0xB306 || code === 0xC300 || code === 0xC301 || code === 0xC302 || code === 0xC303 || code === 0xC304 || code === 0xC307 || code === 0xC310;
}

/**
 * Whether the standard lists a code where UPSChangeStateStatus applies: members, ranges, and the general codes
 * of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.html#sect_CC.2.1.4
 */
export function isUPSChangeStateStatusCode(code: number): boolean {
  return isListedForNAction(code) || Number.isInteger(code) && (code === 0xB304 || code === 0xB306 || (code >= 0xC300 && code <= 0xC304) || code === 0xC307 || code === 0xC310);
}
