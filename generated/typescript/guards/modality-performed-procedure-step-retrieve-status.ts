// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { ModalityPerformedProcedureStepRetrieveStatus } from '../enums/modality-performed-procedure-step-retrieve-status.js';
import { isListedForNGet } from './listed/n-get.js';

/**
 * Whether a code is a member of ModalityPerformedProcedureStepRetrieveStatus. False for other codes of its
 * ranges and for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
 */
export function isModalityPerformedProcedureStepRetrieveStatus(code: number): code is ModalityPerformedProcedureStepRetrieveStatus {
  return code === 0x0001;
}

/**
 * Whether the standard lists a code where ModalityPerformedProcedureStepRetrieveStatus applies: members, ranges,
 * and the general codes of N-GET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.8.2.html#sect_F.8.2.1.4
 */
export function isModalityPerformedProcedureStepRetrieveStatusCode(code: number): boolean {
  return isListedForNGet(code) || code === 0x0001;
}
