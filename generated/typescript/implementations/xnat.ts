// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** XNAT. An archive for research images. Read in 2024-06-21. */
export const xnat: Implementation = {
  name: 'xnat',
  title: 'XNAT',
  version: '2024-06-21',
  address: 'https://github.com/NrgXnat/xnat/blob/93d33cbf668b3a6100f66765bc57345a786d60c4/',
  statuses: [
    { code: 42752, category: 'Failure', meaning: 'The import failed on the server', name: 'OutOfResources', explanation: 'Any exception of the server gives A700: it does not prove a full disk. Look for "C-STORE operation failed" in the log.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'web/src/main/java/org/nrg/dcm/scp/CStoreService.java#L318', confidence: 'high' },
    { code: 49152, category: 'Failure', meaning: 'The import was refused: the object could not be assigned or read', name: 'CannotUnderstand', explanation: 'The Error Comment has the reason. Check how XNAT assigns objects to projects.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender', 'administrator'], where: 'web/src/main/java/org/nrg/dcm/scp/CStoreService.java#L314', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
