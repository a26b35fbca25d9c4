// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { GeneralStatus } from '../enums/general-status.js';

/**
 * Whether a code is a member of GeneralStatus. False for other codes of its ranges and for whatever is no Status
 * Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C
 */
export function isGeneralStatus(code: number): code is GeneralStatus {
  return code === 0x0000 || code === 0xFE00 || code === 0x0107 || code === 0x0116 || code === 0x0122 || code === 0x0119 || code === 0x0111 || code === 0x0210 || code === 0x0115 || code === 0x0106 || code === 0x0117 || code === 0x0120 || code === 0x0121 || code === 0x0212 || code === 0x0114 || code === 0x0105 || code === 0x0113 || code === 0x0112 || code === 0x0118 || code === 0x0110 || code === 0x0213 || code === 0x0211 || code === 0x0123 || code === 0x0124;
}

/**
 * Whether the standard lists a code where GeneralStatus applies: members. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C
 */
export function isGeneralStatusCode(code: number): boolean {
  return Number.isInteger(code) && (code === 0x0000 || code === 0x0105 || code === 0x0106 || code === 0x0107 || (code >= 0x0110 && code <= 0x0119) || (code >= 0x0120 && code <= 0x0124) || code === 0x0210 || code === 0x0211 || code === 0x0212 || code === 0x0213 || code === 0xFE00);
}
