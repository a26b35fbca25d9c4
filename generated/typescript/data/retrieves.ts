// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Citation, DIMSEService, StatusCategory } from '../types.js';

/** A count of sub-operations. */
export type SubOperationCounter = 'remaining' | 'completed' | 'failed' | 'warning';

/** When the response of a retrieve has a count. */
export interface CounterRule {
  readonly counter: SubOperationCounter;
  readonly element: string;
  readonly shall: readonly StatusCategory[];
  readonly may: readonly StatusCategory[];
  readonly shallNot: readonly StatusCategory[];
  readonly citation: Citation;
}

/** How counts of sub-operations give the status of a retrieve. */
export interface RetrieveRules {
  readonly service: DIMSEService;
  readonly codes: Readonly<Record<'pending' | 'cancel' | 'success' | 'warning' | 'failure', number>>;
  readonly counters: readonly CounterRule[];
  readonly citation: Citation;
}

/** How counts of sub-operations give the status of a retrieve. */
export const retrieveRules: readonly RetrieveRules[] = [
  { service: 'C-MOVE', codes: { pending: 65280, cancel: 65024, success: 0, warning: 45056, failure: 42754 }, counters: [{ counter: 'remaining', element: '(0000,1020)', shall: ['Pending'], may: ['Cancel'], shallNot: ['Success', 'Warning', 'Failure'], citation: { part: 'PS3.4', section: 'C.4.2.1.6', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.6' } }, { counter: 'completed', element: '(0000,1021)', shall: ['Pending'], may: ['Success', 'Cancel', 'Warning', 'Failure'], shallNot: [], citation: { part: 'PS3.4', section: 'C.4.2.1.7', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.7' } }, { counter: 'failed', element: '(0000,1022)', shall: ['Pending'], may: ['Success', 'Cancel', 'Warning', 'Failure'], shallNot: [], citation: { part: 'PS3.4', section: 'C.4.2.1.8', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.8' } }, { counter: 'warning', element: '(0000,1023)', shall: ['Pending'], may: ['Success', 'Cancel', 'Warning', 'Failure'], shallNot: [], citation: { part: 'PS3.4', section: 'C.4.2.1.9', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.html#sect_C.4.2.1.9' } }], citation: { part: 'PS3.4', section: 'C.4.2.3.1', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.2.3.html#sect_C.4.2.3.1' } },
  { service: 'C-GET', codes: { pending: 65280, cancel: 65024, success: 0, warning: 45056, failure: 42754 }, counters: [{ counter: 'remaining', element: '(0000,1020)', shall: ['Pending'], may: ['Cancel'], shallNot: ['Success', 'Warning', 'Failure'], citation: { part: 'PS3.4', section: 'C.4.3.1.5', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.5' } }, { counter: 'completed', element: '(0000,1021)', shall: ['Pending'], may: ['Success', 'Cancel', 'Warning', 'Failure'], shallNot: [], citation: { part: 'PS3.4', section: 'C.4.3.1.6', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.6' } }, { counter: 'failed', element: '(0000,1022)', shall: ['Pending'], may: ['Success', 'Cancel', 'Warning', 'Failure'], shallNot: [], citation: { part: 'PS3.4', section: 'C.4.3.1.7', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.7' } }, { counter: 'warning', element: '(0000,1023)', shall: ['Pending'], may: ['Success', 'Cancel', 'Warning', 'Failure'], shallNot: [], citation: { part: 'PS3.4', section: 'C.4.3.1.8', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.8' } }], citation: { part: 'PS3.4', section: 'C.4.3.3.1', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.3.html#sect_C.4.3.3.1' } },
];
