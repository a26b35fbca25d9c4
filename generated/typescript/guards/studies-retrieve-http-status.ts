// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StudiesRetrieveHttpStatus } from '../enums/studies-retrieve-http-status.js';

/**
 * Whether a number is a member of StudiesRetrieveHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.4.3.html#sect_10.4.3.1
 */
export function isStudiesRetrieveHttpStatus(code: number): code is StudiesRetrieveHttpStatus {
  return code === 200 || code === 206 || code === 400 || code === 404 || code === 406 || code === 410 || code === 413;
}
