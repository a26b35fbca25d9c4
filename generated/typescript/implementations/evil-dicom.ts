// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** Evil-DICOM. A .NET library. Read in 2.0.0.0-120, 2024-08-20. */
export const evilDicom: Implementation = {
  name: 'evil-dicom',
  title: 'Evil-DICOM',
  version: '2.0.0.0-120, 2024-08-20',
  address: 'https://github.com/rexcardan/Evil-DICOM/blob/4a472bc55515c2e0dc0d2ea7b3e9282f3ee0505b/',
  statuses: [
    { code: 10, category: 'Failure', meaning: 'Any failure', name: 'Failure', explanation: 'Evil-DICOM answers 000A, which is not a Status Code of the standard, if it could not store an object or make a query.', retry: 'after change', actors: ['receiver'], where: 'EvilDICOM/EvilDICOM/Network/Services/CStoreService.cs#L44', confidence: 'high' },
    { code: 49153, category: 'Failure', meaning: 'No match', name: 'UnableToFind', explanation: 'A query without matches ends with this failure; the standard has success.', services: ['C-FIND'], retry: 'no', actors: [], where: 'EvilDICOM/EvilDICOM/Network/Services/CFindService.cs#L59', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
