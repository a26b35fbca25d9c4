// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { NonPatientStoreHttpStatus } from '../enums/non-patient-store-http-status.js';

/**
 * Whether a number is a member of NonPatientStoreHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.5.3.html#sect_12.5.3.1
 */
export function isNonPatientStoreHttpStatus(code: number): code is NonPatientStoreHttpStatus {
  return code === 200 || code === 202 || code === 400 || code === 404 || code === 409 || code === 415;
}
