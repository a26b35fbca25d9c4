// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StatusCategory } from './types.js';

/** The Status Class of a code; 'Unknown' for any other value. */
export function categoryOf(code: number): StatusCategory | 'Unknown' {
  if (isSuccess(code)) return 'Success';
  if (isPending(code)) return 'Pending';
  if (isCancel(code)) return 'Cancel';
  if (isWarning(code)) return 'Warning';
  if (isFailure(code)) return 'Failure';
  return 'Unknown';
}

/**
 * Whether a code belongs to the class Success. The operation is complete, or the request was accepted. False for
 * any value that is not a Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html#sect_C.1
 */
export function isSuccess(code: number): boolean {
  return code === 0x0000;
}

/**
 * Whether a code belongs to the class Pending. The operation continues; more responses follow. False for any
 * value that is not a Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.2.html#sect_C.2
 */
export function isPending(code: number): boolean {
  return code === 0xFF00 || code === 0xFF01;
}

/**
 * Whether a code belongs to the class Cancel. The requester canceled the operation. False for any value that is
 * not a Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.3.html#sect_C.3
 */
export function isCancel(code: number): boolean {
  return code === 0xFE00;
}

/**
 * Whether a code belongs to the class Warning. The operation was done, but with a deviation. False for any value
 * that is not a Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.4.html#sect_C.4
 */
export function isWarning(code: number): boolean {
  return Number.isInteger(code) && (code === 0x0001 || code === 0x0107 || code === 0x0116 || (code >= 0xB000 && code <= 0xBFFF));
}

/**
 * Whether a code belongs to the class Failure. The operation failed. False for any value that is not a Status
 * Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.html#sect_C.5
 */
export function isFailure(code: number): boolean {
  return Number.isInteger(code) && ((code >= 0x0100 && code <= 0x0106) || (code >= 0x0108 && code <= 0x0115) || (code >= 0x0117 && code <= 0x02FF) || (code >= 0xA000 && code <= 0xAFFF) || (code >= 0xC000 && code <= 0xCFFF));
}

/**
 * Whether only the standard may give a code its meaning (01xx, 02xx). False for any value that is not a Status
 * Code.
 *
 * @param code - a Status Code, 0 to 65535
 */
export function isReservedStatusCode(code: number): boolean {
  return Number.isInteger(code) && ((code >= 0x0100 && code <= 0x01FF) || (code >= 0x0200 && code <= 0x02FF));
}

/** Where a run of codes of one class begins. */
export const classBounds: readonly number[] = [0, 1, 2, 256, 263, 264, 278, 279, 768, 40960, 45056, 49152, 53248, 65024, 65025, 65280, 65282];
