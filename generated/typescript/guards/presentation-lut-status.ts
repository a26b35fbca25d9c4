// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { PresentationLUTStatus } from '../enums/presentation-lut-status.js';
import { isListedForNCreate } from './listed/n-create.js';

/**
 * Whether a code is a member of PresentationLUTStatus. False for other codes of its ranges and for whatever is
 * no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.9.2.html#sect_H.4.9.2.1.2
 */
export function isPresentationLUTStatus(code: number): code is PresentationLUTStatus {
  return code === 0x0000 || code === 0xB605;
}

/**
 * Whether the standard lists a code where PresentationLUTStatus applies: members, ranges, and the general codes
 * of N-CREATE. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.9.2.html#sect_H.4.9.2.1.2
 */
export function isPresentationLUTStatusCode(code: number): boolean {
  return isListedForNCreate(code) || code === 0xB605;
}
