// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { StorageCommitmentFailureReason } from '../enums/storage-commitment-failure-reason.js';

/**
 * Whether a number is a member of StorageCommitmentFailureReason. False for everything else.
 *
 * @param code - the number as received
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html#sect_C.14.1.1
 */
export function isStorageCommitmentFailureReason(code: number): code is StorageCommitmentFailureReason {
  return code === 0x0110 || code === 0x0112 || code === 0x0119 || code === 0x0122 || code === 0x0131 || code === 0x0213;
}
