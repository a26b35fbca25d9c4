// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { MediaCreationCreateStatus } from '../enums/media-creation-create-status.js';
import { isListedForNCreate } from './listed/n-create.js';

/**
 * Whether a code is a member of MediaCreationCreateStatus. False for other codes of its ranges and for whatever
 * is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export function isMediaCreationCreateStatus(code: number): code is MediaCreationCreateStatus {
  return code === 0xA510;
}

/**
 * Whether the standard lists a code where MediaCreationCreateStatus applies: members, ranges, and the general
 * codes of N-CREATE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_S.3.2.html#sect_S.3.2.1.4
 */
export function isMediaCreationCreateStatusCode(code: number): boolean {
  return isListedForNCreate(code) || code === 0xA510;
}
