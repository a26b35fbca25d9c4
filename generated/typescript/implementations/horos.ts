// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Horos and OsiriX. Viewers for macOS, built on an older DCMTK. Alerts show words in place of the code. Read in
 * 20240407-36, 2024-10-13.
 */
export const horos: Implementation = {
  name: 'horos',
  title: 'Horos and OsiriX',
  version: '20240407-36, 2024-10-13',
  address: 'https://github.com/horosproject/horos/blob/880829c8ae5cee1f660ac37c4181bd7b37dc4259/',
  statuses: [
    { code: 42752, category: 'Failure', meaning: 'Shown as "Unknown Status: 0xa700"', name: 'OutOfResources', printed: 'Unknown Status: 0xa700', explanation: 'Reported where the address of the workstation was not the one that the archive knows. Check the address and port that the archive has for this AE title.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'https://github.com/horosproject/horos/issues/667', confidence: 'medium' },
    { code: 49152, to: 53247, notation: 'Cxxx', category: 'Failure', meaning: 'Shown as "Unable to process"', name: 'UnableToProcess', explanation: 'Every code without an entry is shown so, 0122 and 0124 too: look at the log of the archive.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'Horos/Sources/NetworkMoveDataHandler.m#L117', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
