// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { BasicFilmBoxPrintStatus } from '../enums/basic-film-box-print-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of BasicFilmBoxPrintStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
 */
export function isBasicFilmBoxPrintStatus(code: number): code is BasicFilmBoxPrintStatus {
  return code === 0x0000 || code === 0xB603 || code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC602 || code === 0xC603 || code === 0xC613;
}

/**
 * Whether the standard lists a code where BasicFilmBoxPrintStatus applies: members, ranges, and the general
 * codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2
 */
export function isBasicFilmBoxPrintStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xB603 || code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC602 || code === 0xC603 || code === 0xC613;
}
