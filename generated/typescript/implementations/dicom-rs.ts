// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** dicom-rs. The Rust library and its tools. Read in 0.10.0, 2026-06-27. */
export const dicomRs: Implementation = {
  name: 'dicom-rs',
  title: 'dicom-rs',
  version: '0.10.0, 2026-06-27',
  address: 'https://github.com/Enet4/dicom-rs/blob/2941c54cae434dd63a54d0a5546b3b0df42e9f6c/',
  statuses: [
    { code: 0, category: 'Success', meaning: 'The only status that storescp sends', name: 'Success', explanation: 'A failure ends the association instead of giving a status.', services: ['C-STORE'], retry: 'no', actors: [], where: 'storescp/src/main.rs#L77', confidence: 'high' },
    { code: 42753, category: 'Failure', meaning: 'Printed as "Out of resources (number of matches)"', name: 'UnableToCountMatches', printed: 'Out of resources (number of matches)', explanation: 'The destination or the archive lacks resources.', services: ['C-MOVE'], retry: 'later', actors: ['receiver'], where: 'movescu/src/main.rs#L438', confidence: 'high' },
    { code: 42754, category: 'Failure', meaning: 'Printed as "Out of resources (sub-operations)"', name: 'UnableToPerformSubOperations', printed: 'Out of resources (sub-operations)', explanation: 'No sub-operation was done.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'movescu/src/main.rs#L438', confidence: 'high' },
    { code: 45056, category: 'Warning', meaning: 'Printed as "Operation failed", with the words of the standard', name: 'CompleteWithFailures', printed: 'Sub-operations complete with one or more failures', explanation: 'Some sub-operations failed, the others were done: read the counters.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'movescu/src/main.rs#L438', confidence: 'high' },
    { code: 65024, category: 'Cancel', meaning: 'Printed as "Operation failed", with the words of the standard', name: 'Cancel', printed: 'Sub-operations terminated due to cancel indication', explanation: 'It was canceled.', services: ['C-MOVE'], retry: 'no', actors: [], where: 'movescu/src/main.rs#L438', confidence: 'high' },
    { code: 65024, category: 'Cancel', meaning: 'Printed as "operation cancelled"', name: 'Cancel', printed: 'operation cancelled', explanation: 'The standard does not list FE00 for C-STORE: look at the peer.', services: ['C-STORE'], where: 'storescu/src/store_sync.rs#L166', confidence: 'medium' },
  ],
  reasons: [],
  associations: [
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 1, printed: 'no reason given', explanation: 'dicom-rs answers so, with the application as the source, to a wrong protocol version.', where: 'ul/src/association/server.rs#L105', confidence: 'medium' },
  ],
  conditions: [],
};
