// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { ProceduralEventLoggingStatus } from '../enums/procedural-event-logging-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of ProceduralEventLoggingStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export function isProceduralEventLoggingStatus(code: number): code is ProceduralEventLoggingStatus {
  return code === 0x0000 || code === 0xB101 || code === 0xB102 || code === 0xB104 || code === 0xC101 || code === 0xC102 || code === 0xC103 || code === 0xC104;
}

/**
 * Whether the standard lists a code where ProceduralEventLoggingStatus applies: members, ranges, and the general
 * codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_P.2.2.4.html#sect_P.2.2.4
 */
export function isProceduralEventLoggingStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xB101 || code === 0xB102 || code === 0xB104 || code === 0xC101 || code === 0xC102 || code === 0xC103 || code === 0xC104;
}
