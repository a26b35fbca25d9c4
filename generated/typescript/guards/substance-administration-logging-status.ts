// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { SubstanceAdministrationLoggingStatus } from '../enums/substance-administration-logging-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of SubstanceAdministrationLoggingStatus. False for other codes of its ranges and
 * for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export function isSubstanceAdministrationLoggingStatus(code: number): code is SubstanceAdministrationLoggingStatus {
  return code === 0x0000 || code === 0xC10E || code === 0xC110 || code === 0xC111;
}

/**
 * Whether the standard lists a code where SubstanceAdministrationLoggingStatus applies: members, ranges, and the
 * general codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.3.2.4.html#sect_P.3.2.4
 */
export function isSubstanceAdministrationLoggingStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xC10E || code === 0xC110 || code === 0xC111;
}
