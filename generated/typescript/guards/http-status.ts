// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { HttpStatus } from '../enums/http-status.js';

/**
 * Whether a number is a member of HttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_8.5.html#sect_8.5
 */
export function isHttpStatus(code: number): code is HttpStatus {
  return Number.isInteger(code) && ((code >= 200 && code <= 206) || code === 301 || code === 303 || code === 304 || code === 400 || code === 401 || code === 403 || code === 404 || code === 405 || code === 406 || code === 409 || code === 410 || code === 411 || code === 413 || code === 414 || code === 415 || code === 500 || code === 501 || code === 503 || code === 505);
}
