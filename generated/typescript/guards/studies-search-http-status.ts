// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StudiesSearchHttpStatus } from '../enums/studies-search-http-status.js';

/**
 * Whether a number is a member of StudiesSearchHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.6.3.html#sect_10.6.3.1
 */
export function isStudiesSearchHttpStatus(code: number): code is StudiesSearchHttpStatus {
  return code === 200 || code === 204 || code === 400 || code === 413;
}
