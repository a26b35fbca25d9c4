// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Dicoogle. An open-source PACS. It makes codes by joining C000 with a general status. Read in 3.3.4-41,
 * 2025-03-17.
 */
export const dicoogle: Implementation = {
  name: 'dicoogle',
  title: 'Dicoogle',
  version: '3.3.4-41, 2025-03-17',
  address: 'https://github.com/bioinformatics-ua/dicoogle/blob/c55f72c8f5602f89b4e62ade9da99bcacb5ab5ad/',
  statuses: [
    { code: 45056, category: 'Warning', meaning: 'At least one file failed or was skipped', name: 'CompleteWithFailures', explanation: 'Read the counters.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'dicoogle/src/main/java/pt/ua/dicoogle/server/queryretrieve/CMoveServiceSCP.java#L233', confidence: 'high' },
    { code: 49424, category: 'Failure', meaning: 'The files could not be sent', name: 'TransmissionFailed', explanation: 'C000 joined with 0110; Error ID distinguishes a failure of transmission from a general one. In PS3.4 C110 belongs to event logging.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'dicoogle/src/main/java/pt/ua/dicoogle/server/queryretrieve/CMoveServiceSCP.java#L236', confidence: 'high' },
    { code: 49681, category: 'Failure', meaning: 'The move destination is missing', name: 'MoveDestinationMissing', explanation: 'C000 joined with 0211. pynetdicom uses the same number for an exception in a C-STORE handler.', services: ['C-MOVE'], retry: 'after change', actors: ['sender'], where: 'dicoogle/src/main/java/pt/ua/dicoogle/server/queryretrieve/CMoveServiceSCP.java#L120', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
