// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { CompositeInstanceRetrieveWithoutBulkDataStatus } from '../enums/composite-instance-retrieve-without-bulk-data-status.js';
import { isListedForCGet } from './listed/c-get.js';

/**
 * Whether a code is a member of CompositeInstanceRetrieveWithoutBulkDataStatus. False for other codes of its
 * ranges and for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
 */
export function isCompositeInstanceRetrieveWithoutBulkDataStatus(code: number): code is CompositeInstanceRetrieveWithoutBulkDataStatus {
  return code === 0x0000 || code === 0xA701 || code === 0xA702 || code === 0xA900 || code === 0xB000 || code === 0xC000 || code === 0xFE00 || code === 0xFF00;
}

/**
 * Whether the standard lists a code where CompositeInstanceRetrieveWithoutBulkDataStatus applies: members,
 * ranges, and the general codes of C-GET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Z.4.2.html#sect_Z.4.2.1.4
 */
export function isCompositeInstanceRetrieveWithoutBulkDataStatusCode(code: number): boolean {
  return isListedForCGet(code) || Number.isInteger(code) && (code === 0xA701 || code === 0xA702 || code === 0xA900 || code === 0xB000 || (code >= 0xC000 && code <= 0xCFFF) || code === 0xFF00);
}
