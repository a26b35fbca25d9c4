// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Starviewer. A viewer. It compares exact codes only; every other code is "Unknown status". Read in 1.1.1-186,
 * 2022-07-29.
 */
export const starviewer: Implementation = {
  name: 'starviewer',
  title: 'Starviewer',
  version: '1.1.1-186, 2022-07-29',
  address: 'https://github.com/starviewer-medical/starviewer/blob/1903c113a1c659e1155f1e531b6bc2f2f05e8452/',
  statuses: [
    { code: 42752, category: 'Failure', meaning: 'The received object could not be saved', name: 'OutOfResources', explanation: 'Check free space and rights on the workstation.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['administrator'], where: 'starviewer/src/inputoutput/retrievedicomfilesfrompacs.cpp#L174', confidence: 'high' },
    { code: 43009, category: 'Failure', meaning: 'Shown as "own AE title unknown to the PACS"', name: 'MoveDestinationUnknown', explanation: 'Add this workstation to the configuration of the archive.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'starviewer/src/inputoutput/retrievedicomfilesfrompacs.cpp#L486', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
