import { categoryOf } from '../../generated/typescript/categories.js';
import type { StatusCategory } from '../../generated/typescript/types.js';
import { assertStatusCode } from '../values/code.js';

/**
 * The Status Class of a code by the convention of PS3.7 Annex C, with the class rule exceptions 0107 and 0116.
 *
 * @param code - a Status Code, 0 to 65535
 * @returns 'Unknown' for a code that the standard does not allow
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html
 * @example
 * ```ts
 * codeToCategory(0xa755); // 'Failure'
 * ```
 */
export function codeToCategory(code: number): StatusCategory | 'Unknown' {
  assertStatusCode(code);
  return categoryOf(code);
}
