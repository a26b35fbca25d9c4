// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * an unnamed PACS (reported). From reports of users; the product was not named. Read in conformance statement
 * quoted in fo-dicom issue #616, 2017-09-26.
 */
export const unnamedPacs: Implementation = {
  name: 'unnamed-pacs',
  title: 'an unnamed PACS (reported)',
  version: 'conformance statement quoted in fo-dicom issue #616, 2017-09-26',
  address: 'https://github.com/fo-dicom/fo-dicom/issues/616',
  statuses: [
    { code: 50434, category: 'Failure', meaning: 'The move destination cannot be reached', name: 'MoveDestinationUnreachable', explanation: 'Check address and port of the destination in the archive, and whether it runs.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'https://github.com/fo-dicom/fo-dicom/issues/616', confidence: 'medium' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
