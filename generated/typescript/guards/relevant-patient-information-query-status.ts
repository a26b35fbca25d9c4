// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RelevantPatientInformationQueryStatus } from '../enums/relevant-patient-information-query-status.js';
import { isListedForCFind } from './listed/c-find.js';

/**
 * Whether a code is a member of RelevantPatientInformationQueryStatus. False for other codes of its ranges and
 * for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export function isRelevantPatientInformationQueryStatus(code: number): code is RelevantPatientInformationQueryStatus {
  return code === 0x0000 || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xC100 || code === 0xC200 || code === 0xFE00 || code === 0xFF00;
}

/**
 * Whether the standard lists a code where RelevantPatientInformationQueryStatus applies: members, ranges, and
 * the general codes of C-FIND. False for whatever is no Status Code.
 *
 * @param code - the code as received, 0 to 65535
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Q.2.html#sect_Q.2.1.1.4
 */
export function isRelevantPatientInformationQueryStatusCode(code: number): boolean {
  return isListedForCFind(code) || code === 0xA700 || code === 0xA900 || code === 0xC000 || code === 0xC100 || code === 0xC200 || code === 0xFF00;
}
