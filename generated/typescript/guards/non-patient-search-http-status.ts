// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { NonPatientSearchHttpStatus } from '../enums/non-patient-search-http-status.js';

/**
 * Whether a number is a member of NonPatientSearchHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.6.3.html#sect_12.6.3.1
 */
export function isNonPatientSearchHttpStatus(code: number): code is NonPatientSearchHttpStatus {
  return code === 200 || code === 400 || code === 406 || code === 413;
}
