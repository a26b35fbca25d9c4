// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { PresentationContextResult } from '../enums/presentation-context-result.js';

/**
 * Whether a number is a member of PresentationContextResult. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html#sect_9.3.3.2
 */
export function isPresentationContextResult(code: number): code is PresentationContextResult {
  return Number.isInteger(code) && ((code >= 0 && code <= 4));
}
