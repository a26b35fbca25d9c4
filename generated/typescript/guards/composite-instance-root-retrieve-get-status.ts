// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { CompositeInstanceRootRetrieveGetStatus } from '../enums/composite-instance-root-retrieve-get-status.js';
import { isListedForCGet } from './listed/c-get.js';

/**
 * Whether a code is a member of CompositeInstanceRootRetrieveGetStatus. False for other codes of its ranges and
 * for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
 */
export function isCompositeInstanceRootRetrieveGetStatus(code: number): code is CompositeInstanceRootRetrieveGetStatus {
  return code === 0x0000 || code === 0xA701 || code === 0xA702 || code === 0xA900 || code === 0xAA00 || code === 0xAA01 || code === 0xAA02 || code === 0xAA03 || code === 0xAA04 || code === 0xB000 || code === 0xC000 || code === 0xFE00 || code === 0xFF00;
}

/**
 * Whether the standard lists a code where CompositeInstanceRootRetrieveGetStatus applies: members, ranges, and
 * the general codes of C-GET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.2.html#sect_Y.4.2.1.4
 */
export function isCompositeInstanceRootRetrieveGetStatusCode(code: number): boolean {
  return isListedForCGet(code) || Number.isInteger(code) && (code === 0xA701 || code === 0xA702 || code === 0xA900 || (code >= 0xAA00 && code <= 0xAA04) || code === 0xB000 || (code >= 0xC000 && code <= 0xCFFF) || code === 0xFF00);
}
