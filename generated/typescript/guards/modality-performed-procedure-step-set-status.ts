// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { ModalityPerformedProcedureStepSetStatus } from '../enums/modality-performed-procedure-step-set-status.js';
import { isListedForNSet } from './listed/n-set.js';

/**
 * Whether a code is a member of ModalityPerformedProcedureStepSetStatus. False for other codes of its ranges and
 * for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export function isModalityPerformedProcedureStepSetStatus(code: number): code is ModalityPerformedProcedureStepSetStatus {
  return code === 0x0110;
}

/**
 * Whether the standard lists a code where ModalityPerformedProcedureStepSetStatus applies: members, ranges, and
 * the general codes of N-SET. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_F.7.2.2.4.html#sect_F.7.2.2.4
 */
export function isModalityPerformedProcedureStepSetStatusCode(code: number): boolean {
  return isListedForNSet(code);
}
