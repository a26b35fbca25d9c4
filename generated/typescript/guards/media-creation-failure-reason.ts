// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { MediaCreationFailureReason } from '../enums/media-creation-failure-reason.js';

/**
 * Whether a number is a member of MediaCreationFailureReason. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.22.html#sect_C.22.1.4
 */
export function isMediaCreationFailureReason(code: number): code is MediaCreationFailureReason {
  return Number.isInteger(code) && (code === 0x0110 || code === 0x0112 || code === 0x0119 || code === 0x0120 || code === 0x0121 || code === 0x0122 || (code >= 0x0201 && code <= 0x0205));
}
