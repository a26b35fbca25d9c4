// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UPSCreateStatus } from '../enums/ups-create-status.js';
import { isListedForNCreate } from './listed/n-create.js';

/**
 * Whether a code is a member of UPSCreateStatus. False for other codes of its ranges and for whatever is no
 * Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export function isUPSCreateStatus(code: number): code is UPSCreateStatus {
  return code === 0x0000 || code === 0xB300 || code === 0xC309;
}

/**
 * Whether the standard lists a code where UPSCreateStatus applies: members, ranges, and the general codes of
 * N-CREATE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_CC.2.5.4.html#sect_CC.2.5.4
 */
export function isUPSCreateStatusCode(code: number): boolean {
  return isListedForNCreate(code) || code === 0xB300 || code === 0xC309;
}
