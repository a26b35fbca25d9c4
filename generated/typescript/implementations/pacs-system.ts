// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * pacs_system. A C++ library. Some of its constants name other codes than the standard. Read in 0.1.0-106,
 * 2026-08-01.
 */
export const pacsSystem: Implementation = {
  name: 'pacs-system',
  title: 'pacs_system',
  version: '0.1.0-106, 2026-08-01',
  address: 'https://github.com/kcenon/pacs_system/blob/aa8950ccc3ff3d66b21e74484fab68073c855b45/',
  statuses: [
    { code: 273, category: 'Failure', meaning: 'The instance exists', name: 'DuplicateSOPInstance', explanation: 'PS3.7 does not list 0111 for C-STORE.', services: ['C-STORE'], stored: 'no', retry: 'no', actors: ['sender'], where: 'include/kcenon/pacs/services/storage_status.h#L47', confidence: 'high' },
    { code: 42753, category: 'Failure', meaning: 'Not stored for lack of resources', name: 'OutOfResourcesUnableToStore', explanation: 'In PS3.4 A701 belongs to retrieves, but lies in A7xx.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'include/kcenon/pacs/services/storage_status.h#L53', confidence: 'high' },
    { code: 49153, category: 'Failure', meaning: 'The storage failed', name: 'StorageError', explanation: 'Look at the log of the server.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'include/kcenon/pacs/services/storage_status.h#L62', confidence: 'high' },
    { code: 49153, category: 'Failure', meaning: 'Unable to process', name: 'UnableToProcess', explanation: 'Its MPPS, UPS and print servers answer so for failures.', services: ['N-GET', 'N-SET', 'N-ACTION', 'N-CREATE', 'N-DELETE'], retry: 'after change', actors: ['receiver'], where: 'include/kcenon/pacs/network/dimse/status_codes.h#L76', confidence: 'high' },
    { code: 49664, category: 'Failure', meaning: 'Unable to perform', name: 'UnableToPerform', explanation: 'In PS3.4 C200 means that the requested template is not supported.', retry: 'after change', actors: ['sender'], where: 'include/kcenon/pacs/network/pipeline/jobs/storage_query_exec_job.h#L48', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
