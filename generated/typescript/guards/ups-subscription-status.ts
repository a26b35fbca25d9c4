// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UPSSubscriptionStatus } from '../enums/ups-subscription-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of UPSSubscriptionStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export function isUPSSubscriptionStatus(code: number): code is UPSSubscriptionStatus {
  return code === 0x0000 || code === 0xB301 || code === 0xC307 || code === 0xC308 || code === 0xC314 || code === 0xC315;
}

/**
 * Whether the standard lists a code where UPSSubscriptionStatus applies: members, ranges, and the general codes
 * of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.3.4.html#sect_CC.2.3.4
 */
export function isUPSSubscriptionStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xB301 || code === 0xC307 || code === 0xC308 || code === 0xC314 || code === 0xC315;
}
