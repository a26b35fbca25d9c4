// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StudiesStoreHttpStatus } from '../enums/studies-store-http-status.js';

/**
 * Whether a number is a member of StudiesStoreHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_10.5.3.html#sect_10.5.3.1
 */
export function isStudiesStoreHttpStatus(code: number): code is StudiesStoreHttpStatus {
  return code === 200 || code === 202 || code === 400 || code === 409 || code === 415;
}
