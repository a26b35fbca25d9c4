// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UPSRequestCancelStatus } from '../enums/ups-request-cancel-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of UPSRequestCancelStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export function isUPSRequestCancelStatus(code: number): code is UPSRequestCancelStatus {
  return code === 0x0000 || code === 0xB304 || code === 0xC307 || code === 0xC311 || code === 0xC312 || code === 0xC313;
}

/**
 * Whether the standard lists a code where UPSRequestCancelStatus applies: members, ranges, and the general codes
 * of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.2.4.html#sect_CC.2.2.4
 */
export function isUPSRequestCancelStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xB304 || code === 0xC307 || code === 0xC311 || code === 0xC312 || code === 0xC313;
}
