// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * GDCM. A C++ library. It shows numbers in decimal, and has one table of words for C-FIND and C-MOVE. Read in
 * 3.2.11-68, 2026-08-21.
 */
export const gdcm: Implementation = {
  name: 'gdcm',
  title: 'GDCM',
  version: '3.2.11-68, 2026-08-21',
  address: 'https://github.com/malaterre/GDCM/blob/2cd05d13222b175e791b5ae3c08feeabcc1ed1f0/',
  statuses: [
    { code: 42753, category: 'Failure', meaning: 'Shown as "Refused: Out of Resources Unable to calculate number of matches"', name: 'UnableToCountMatches', printed: 'Refused: Out of Resources Unable to calculate number of matches', explanation: 'Decimal 42753.', services: ['C-GET', 'C-FIND', 'C-MOVE'], retry: 'later', actors: ['receiver'], where: 'Source/MessageExchangeDefinition/gdcmULConnectionManager.cxx#L711', confidence: 'high' },
    { code: 42754, category: 'Failure', meaning: 'Shown as "Refused: Out of Resources Unable to perform sub-operations"', name: 'UnableToPerformSubOperations', printed: 'Refused: Out of Resources Unable to perform sub-operations', explanation: 'Decimal 42754.', services: ['C-GET', 'C-FIND', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'Source/MessageExchangeDefinition/gdcmULConnectionManager.cxx#L711', confidence: 'high' },
    { code: 43009, category: 'Failure', meaning: 'Shown as "Refused: Move Destination unknown"', name: 'MoveDestinationUnknown', printed: 'Refused: Move Destination unknown', explanation: 'GDCM prints the decimal number, 43009.', services: ['C-GET', 'C-FIND', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'Source/MessageExchangeDefinition/gdcmULConnectionManager.cxx#L711', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
