// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { MediaCreationCancelStatus } from '../enums/media-creation-cancel-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of MediaCreationCancelStatus. False for other codes of its ranges and for whatever
 * is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export function isMediaCreationCancelStatus(code: number): code is MediaCreationCancelStatus {
  return code === 0xC201 || code === 0xC202 || code === 0xC203;
}

/**
 * Whether the standard lists a code where MediaCreationCancelStatus applies: members, ranges, and the general
 * codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.3.4.html#sect_S.3.2.3.4
 */
export function isMediaCreationCancelStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xC201 || code === 0xC202 || code === 0xC203;
}
