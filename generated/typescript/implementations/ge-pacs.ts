// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * GE PACS (reported). From a report of a user; the model was not named. Read in report in pynetdicom issue #552,
 * 2020-10-19.
 */
export const gePacs: Implementation = {
  name: 'ge-pacs',
  title: 'GE PACS (reported)',
  version: 'report in pynetdicom issue #552, 2020-10-19',
  address: 'https://github.com/pydicom/pynetdicom/issues/552',
  statuses: [
    { code: 0, category: 'Success', meaning: 'Done, or every sub-operation failed', name: 'Success', explanation: 'Read Number of Failed Sub-operations (0000,1022).', services: ['C-GET'], retry: 'no', actors: [], where: 'https://github.com/pydicom/pynetdicom/issues/552', confidence: 'medium' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
