// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * pynetdicom applications. The programs qrscp, storescp, getscu and movescu that come with pynetdicom 3. Read in
 * v3.0.2-27, 2026-03-08.
 */
export const pynetdicomApps: Implementation = {
  name: 'pynetdicom-apps',
  title: 'pynetdicom applications',
  version: 'v3.0.2-27, 2026-03-08',
  address: 'https://github.com/pydicom/pynetdicom/blob/a9b931290bb54bd7f55074483521e21fcebbd7ec/',
  statuses: [
    { code: 42752, category: 'Failure', meaning: 'The file, the directory or the database could not be written', name: 'OutOfResources', explanation: 'Check free space and rights of the output directory.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver', 'administrator'], where: 'pynetdicom/apps/qrscp/handlers.py#L330', confidence: 'high' },
    { code: 42753, category: 'Failure', meaning: 'The file could not be written for another reason', name: 'OutOfResources', explanation: 'A701 is not a code of C-STORE but lies in A7xx. The log has the exception.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['receiver'], where: 'pynetdicom/apps/common.py#L647', confidence: 'high' },
    { code: 43264, category: 'Failure', meaning: 'The keys do not fit the query level', name: 'DataSetDoesNotMatchSOPClass', explanation: 'Check the unique keys of the request.', services: ['C-GET', 'C-FIND', 'C-MOVE'], retry: 'after change', actors: ['sender'], where: 'pynetdicom/apps/qrscp/handlers.py#L83', confidence: 'high' },
    { code: 49680, category: 'Failure', meaning: 'The data set could not be decoded', name: 'CannotUnderstand', explanation: 'Check the transfer syntax and the program that made the object.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'pynetdicom/apps/qrscp/handlers.py#L310', confidence: 'high' },
    { code: 49952, category: 'Failure', meaning: 'The database query failed', name: 'UnableToProcess', explanation: 'Look at the log of qrscp.', services: ['C-FIND'], retry: 'later', actors: ['receiver'], where: 'pynetdicom/apps/qrscp/handlers.py#L89', confidence: 'high' },
    { code: 49954, category: 'Failure', meaning: 'A match could not be made into a response', name: 'UnableToProcess', explanation: 'Look at the log of qrscp.', services: ['C-FIND'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/apps/qrscp/handlers.py#L106', confidence: 'high' },
    { code: 50208, category: 'Failure', meaning: 'The database query failed', name: 'UnableToProcess', explanation: 'Look at the log of qrscp.', services: ['C-GET'], retry: 'later', actors: ['receiver'], where: 'pynetdicom/apps/qrscp/handlers.py#L157', confidence: 'high' },
    { code: 50209, category: 'Failure', meaning: 'A stored file could not be read', name: 'UnableToProcess', explanation: 'Look at the log of qrscp.', services: ['C-GET'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/apps/qrscp/handlers.py#L176', confidence: 'high' },
    { code: 50464, category: 'Failure', meaning: 'The database query failed', name: 'UnableToProcess', explanation: 'Look at the log of qrscp.', services: ['C-MOVE'], retry: 'later', actors: ['receiver'], where: 'pynetdicom/apps/qrscp/handlers.py#L242', confidence: 'high' },
    { code: 50465, category: 'Failure', meaning: 'A stored file could not be read', name: 'UnableToProcess', explanation: 'Look at the log of qrscp.', services: ['C-MOVE'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/apps/qrscp/handlers.py#L268', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
