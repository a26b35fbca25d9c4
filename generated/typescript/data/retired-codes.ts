// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Citation, DIMSEService, ServiceClassAnnex } from '../types.js';

/** A code that the running text calls retired. */
export interface RetiredCode {
  readonly code: number;
  readonly services: readonly DIMSEService[];
  readonly annex: ServiceClassAnnex;
  /** Why, in our words. */
  readonly why: string;
  readonly citation: Citation;
}

/** The codes that the running text calls retired. */
export const retiredCodes: readonly RetiredCode[] = [
  { code: 50692, services: ['N-ACTION'], annex: 'H', why: 'An image position collision; it cannot happen, so the code was retired.', citation: { part: 'PS3.4', section: 'H.4.1.2.4.2', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.html#sect_H.4.1.2.4.2' } },
  { code: 50692, services: ['N-ACTION'], annex: 'H', why: 'An image position collision; it cannot happen, so the code was retired.', citation: { part: 'PS3.4', section: 'H.4.2.2.4.2', table: null, edition: '2024c', address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_H.4.2.2.4.html#sect_H.4.2.2.4.2' } },
];
