// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { BasicFilmSessionStatus } from '../enums/basic-film-session-status.js';
import { isListedForNSet } from './listed/n-set.js';
import { isListedForNCreate } from './listed/n-create.js';

/**
 * Whether a code is a member of BasicFilmSessionStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export function isBasicFilmSessionStatus(code: number): code is BasicFilmSessionStatus {
  return code === 0x0000 || code === 0xB600;
}

/**
 * Whether the standard lists a code where BasicFilmSessionStatus applies: members, ranges, and the general codes
 * of N-SET, N-CREATE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.1.2
 */
export function isBasicFilmSessionStatusCode(code: number): boolean {
  return isListedForNSet(code) || isListedForNCreate(code) || code === 0xB600;
}
