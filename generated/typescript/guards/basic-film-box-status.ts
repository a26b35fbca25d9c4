// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { BasicFilmBoxStatus } from '../enums/basic-film-box-status.js';
import { isListedForNSet } from './listed/n-set.js';
import { isListedForNCreate } from './listed/n-create.js';

/**
 * Whether a code is a member of BasicFilmBoxStatus. False for other codes of its ranges and for whatever is no
 * Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export function isBasicFilmBoxStatus(code: number): code is BasicFilmBoxStatus {
  return code === 0x0000 || code === 0xB605 || code === 0xC616;
}

/**
 * Whether the standard lists a code where BasicFilmBoxStatus applies: members, ranges, and the general codes of
 * N-SET, N-CREATE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.html#sect_H.4.2.2.1.2
 */
export function isBasicFilmBoxStatusCode(code: number): boolean {
  return isListedForNSet(code) || isListedForNCreate(code) || code === 0xB605 || code === 0xC616;
}
