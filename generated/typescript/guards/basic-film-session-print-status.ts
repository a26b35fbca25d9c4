// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { BasicFilmSessionPrintStatus } from '../enums/basic-film-session-print-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of BasicFilmSessionPrintStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export function isBasicFilmSessionPrintStatus(code: number): code is BasicFilmSessionPrintStatus {
  return code === 0x0000 || code === 0xB601 || code === 0xB602 || code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC600 || code === 0xC601 || code === 0xC603 || code === 0xC613;
}

/**
 * Whether the standard lists a code where BasicFilmSessionPrintStatus applies: members, ranges, and the general
 * codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2
 */
export function isBasicFilmSessionPrintStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xB601 || code === 0xB602 || code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC600 || code === 0xC601 || code === 0xC603 || code === 0xC613;
}
