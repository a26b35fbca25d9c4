// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StorageCommitmentRequestHttpStatus } from '../enums/storage-commitment-request-http-status.js';

/**
 * Whether a number is a member of StorageCommitmentRequestHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.4.3.html#sect_13.4.3.1
 */
export function isStorageCommitmentRequestHttpStatus(code: number): code is StorageCommitmentRequestHttpStatus {
  return code === 200 || code === 202 || code === 400 || code === 409 || code === 503;
}
