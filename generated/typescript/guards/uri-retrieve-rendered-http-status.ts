// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { UriRetrieveRenderedHttpStatus } from '../enums/uri-retrieve-rendered-http-status.js';

/**
 * Whether a number is a member of UriRetrieveRenderedHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_9.5.3.html#sect_9.5.3.1
 */
export function isUriRetrieveRenderedHttpStatus(code: number): code is UriRetrieveRenderedHttpStatus {
  return code === 200 || code === 400;
}
