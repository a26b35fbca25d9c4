// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { MediaCreationGetStatus } from '../enums/media-creation-get-status.js';
import { isListedForNGet } from './listed/n-get.js';

/**
 * Whether a code is a member of MediaCreationGetStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export function isMediaCreationGetStatus(code: number): code is MediaCreationGetStatus {
  return code === 0x0001;
}

/**
 * Whether the standard lists a code where MediaCreationGetStatus applies: members, ranges, and the general codes
 * of N-GET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.4.4.html#sect_S.3.2.4.4
 */
export function isMediaCreationGetStatusCode(code: number): boolean {
  return isListedForNGet(code) || code === 0x0001;
}
