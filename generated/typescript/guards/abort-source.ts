// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { AbortSource } from '../enums/abort-source.js';

/**
 * Whether a number is a member of AbortSource. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html#sect_9.3.8
 */
export function isAbortSource(code: number): code is AbortSource {
  return code === 0 || code === 2;
}
