// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { QueryRetrieveGetStatus } from '../enums/query-retrieve-get-status.js';
import { isListedForCGet } from './listed/c-get.js';

/**
 * Whether a code is a member of QueryRetrieveGetStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
 */
export function isQueryRetrieveGetStatus(code: number): code is QueryRetrieveGetStatus {
  return code === 0x0000 || code === 0xA701 || code === 0xA702 || code === 0xA900 || code === 0xB000 || code === 0xC000 || code === 0xFE00 || code === 0xFF00;
}

/**
 * Whether the standard lists a code where QueryRetrieveGetStatus applies: members, ranges, and the general codes
 * of C-GET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4
 */
export function isQueryRetrieveGetStatusCode(code: number): boolean {
  return isListedForCGet(code) || Number.isInteger(code) && (code === 0xA701 || code === 0xA702 || code === 0xA900 || code === 0xB000 || (code >= 0xC000 && code <= 0xCFFF) || code === 0xFF00);
}
