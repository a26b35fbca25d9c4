// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RepositoryQueryStatus } from '../enums/repository-query-status.js';
import { isListedForCFind } from './listed/c-find.js';

/**
 * Whether a code is a member of RepositoryQueryStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export function isRepositoryQueryStatus(code: number): code is RepositoryQueryStatus {
  return code === 0xA710 || code === 0xB001;
}

/**
 * Whether the standard lists a code where RepositoryQueryStatus applies: members, ranges, and the general codes
 * of C-FIND. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.6.4.3.html#sect_C.6.4.3
 */
export function isRepositoryQueryStatusCode(code: number): boolean {
  return isListedForCFind(code) || Number.isInteger(code) && (code === 0xA700 || code === 0xA710 || code === 0xA900 || code === 0xB001 || (code >= 0xC000 && code <= 0xCFFF) || code === 0xFF00 || code === 0xFF01);
}
