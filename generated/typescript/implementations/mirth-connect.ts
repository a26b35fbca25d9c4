// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** Mirth Connect (NextGen Connect). An integration engine. Read in 4.5.0-63, 2024-03-20. */
export const mirthConnect: Implementation = {
  name: 'mirth-connect',
  title: 'Mirth Connect (NextGen Connect)',
  version: '4.5.0-63, 2024-03-20',
  address: 'https://github.com/nextgenhealthcare/connect/blob/0f6a4094ba40cc8ce401332c1b53a447464fc371/',
  statuses: [
    { code: 272, category: 'Failure', meaning: 'The channel answered with an error', name: 'ProcessingFailure', explanation: 'Look at the message in the channel.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['receiver', 'administrator'], where: 'server/src/org/dcm4che2/tool/dcmrcv/MirthDcmRcv.java#L163', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
