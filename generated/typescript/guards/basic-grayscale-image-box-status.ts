// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { BasicGrayscaleImageBoxStatus } from '../enums/basic-grayscale-image-box-status.js';
import { isListedForNSet } from './listed/n-set.js';

/**
 * Whether a code is a member of BasicGrayscaleImageBoxStatus. False for other codes of its ranges and for
 * whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export function isBasicGrayscaleImageBoxStatus(code: number): code is BasicGrayscaleImageBoxStatus {
  return code === 0x0000 || code === 0xB604 || code === 0xB605 || code === 0xB609 || code === 0xB60A || code === 0xC603 || code === 0xC605 || code === 0xC613;
}

/**
 * Whether the standard lists a code where BasicGrayscaleImageBoxStatus applies: members, ranges, and the general
 * codes of N-SET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.3.html#sect_H.4.3.1.2.1.2
 */
export function isBasicGrayscaleImageBoxStatusCode(code: number): boolean {
  return isListedForNSet(code) || code === 0xB604 || code === 0xB605 || code === 0xB609 || code === 0xB60A || code === 0xC603 || code === 0xC605 || code === 0xC613;
}
