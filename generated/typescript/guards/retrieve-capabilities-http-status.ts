// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RetrieveCapabilitiesHttpStatus } from '../enums/retrieve-capabilities-http-status.js';

/**
 * Whether a number is a member of RetrieveCapabilitiesHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.9.3.html#sect_8.9.3.1
 */
export function isRetrieveCapabilitiesHttpStatus(code: number): code is RetrieveCapabilitiesHttpStatus {
  return code === 200 || code === 304 || code === 400;
}
