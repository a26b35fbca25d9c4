// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { InventoryCreationStatus } from '../enums/inventory-creation-status.js';
import { isListedForNAction } from './listed/n-action.js';

/**
 * Whether a code is a member of InventoryCreationStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export function isInventoryCreationStatus(code: number): code is InventoryCreationStatus {
  return code === 0x0000 || code === 0x0110 || code === 0x0124 || code === 0x0212 || code === 0x0213 || code === 0xB010;
}

/**
 * Whether the standard lists a code where InventoryCreationStatus applies: members, ranges, and the general
 * codes of N-ACTION. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_KK.2.2.3.html#sect_KK.2.2.3
 */
export function isInventoryCreationStatusCode(code: number): boolean {
  return isListedForNAction(code) || code === 0xB010;
}
