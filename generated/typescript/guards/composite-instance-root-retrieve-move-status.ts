// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { CompositeInstanceRootRetrieveMoveStatus } from '../enums/composite-instance-root-retrieve-move-status.js';
import { isListedForCMove } from './listed/c-move.js';

/**
 * Whether a code is a member of CompositeInstanceRootRetrieveMoveStatus. False for other codes of its ranges and
 * for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export function isCompositeInstanceRootRetrieveMoveStatus(code: number): code is CompositeInstanceRootRetrieveMoveStatus {
  return code === 0x0000 || code === 0xA701 || code === 0xA702 || code === 0xA801 || code === 0xA900 || code === 0xAA00 || code === 0xAA01 || code === 0xAA02 || code === 0xAA03 || code === 0xAA04 || code === 0xB000 || code === 0xC000 || code === 0xFE00 || code === 0xFF00;
}

/**
 * Whether the standard lists a code where CompositeInstanceRootRetrieveMoveStatus applies: members, ranges, and
 * the general codes of C-MOVE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.html#sect_Y.4.1.1.4
 */
export function isCompositeInstanceRootRetrieveMoveStatusCode(code: number): boolean {
  return isListedForCMove(code) || Number.isInteger(code) && (code === 0xA701 || code === 0xA702 || code === 0xA801 || code === 0xA900 || (code >= 0xAA00 && code <= 0xAA04) || code === 0xB000 || (code >= 0xC000 && code <= 0xCFFF) || code === 0xFF00);
}
