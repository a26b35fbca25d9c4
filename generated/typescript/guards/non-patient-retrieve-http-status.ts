// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { NonPatientRetrieveHttpStatus } from '../enums/non-patient-retrieve-http-status.js';

/**
 * Whether a number is a member of NonPatientRetrieveHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_12.4.3.html#sect_12.4.3.1
 */
export function isNonPatientRetrieveHttpStatus(code: number): code is NonPatientRetrieveHttpStatus {
  return code === 200 || code === 400 || code === 404 || code === 406;
}
