// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { BasicColorImageBoxStatus } from '../enums/basic-color-image-box-status.js';
import { isListedForNSet } from './listed/n-set.js';

/**
 * Whether a code is a member of BasicColorImageBoxStatus. False for other codes of its ranges and for whatever
 * is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
 */
export function isBasicColorImageBoxStatus(code: number): code is BasicColorImageBoxStatus {
  return code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC603 || code === 0xC605 || code === 0xC613;
}

/**
 * Whether the standard lists a code where BasicColorImageBoxStatus applies: members, ranges, and the general
 * codes of N-SET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.2.2.html#sect_H.4.3.2.2.1.2
 */
export function isBasicColorImageBoxStatusCode(code: number): boolean {
  return isListedForNSet(code) || code === 0xB604 || code === 0xB609 || code === 0xB60A || code === 0xC603 || code === 0xC605 || code === 0xC613;
}
