// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StorageCommitmentResultCheckHttpStatus } from '../enums/storage-commitment-result-check-http-status.js';

/**
 * Whether a number is a member of StorageCommitmentResultCheckHttpStatus. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part18/sect_13.5.3.html#sect_13.5.3.1
 */
export function isStorageCommitmentResultCheckHttpStatus(code: number): code is StorageCommitmentResultCheckHttpStatus {
  return code === 200 || code === 202 || code === 404 || code === 410 || code === 503;
}
