// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UriRetrieveInstanceHttpStatus } from '../enums/uri-retrieve-instance-http-status.js';

/**
 * Whether a number is a member of UriRetrieveInstanceHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.4.3.html#sect_9.4.3.1
 */
export function isUriRetrieveInstanceHttpStatus(code: number): code is UriRetrieveInstanceHttpStatus {
  return code === 200 || code === 400 || code === 404 || code === 410;
}
