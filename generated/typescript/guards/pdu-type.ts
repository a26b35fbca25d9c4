// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { PduType } from '../enums/pdu-type.js';

/**
 * Whether a number is a member of PduType. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.html#sect_9.3.1
 */
export function isPduType(code: number): code is PduType {
  return Number.isInteger(code) && ((code >= 1 && code <= 7));
}
