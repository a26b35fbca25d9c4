// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { SubstanceAdministrationQueryStatus } from '../enums/substance-administration-query-status.js';
import { isListedForCFind } from './listed/c-find.js';

/**
 * Whether a code is a member of SubstanceAdministrationQueryStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
 */
export function isSubstanceAdministrationQueryStatus(code: number): code is SubstanceAdministrationQueryStatus {
  return code === 0x0000 || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xFE00 || code === 0xFF00 || code === 0xFF01;
}

/**
 * Whether the standard lists a code where SubstanceAdministrationQueryStatus applies: members, ranges, and the
 * general codes of C-FIND. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_V.4.html#sect_V.4.1.1.4
 */
export function isSubstanceAdministrationQueryStatusCode(code: number): boolean {
  return isListedForCFind(code) || Number.isInteger(code) && (code === 0xA700 || code === 0xA900 || (code >= 0xC000 && code <= 0xCFFF) || code === 0xFF00 || code === 0xFF01);
}
