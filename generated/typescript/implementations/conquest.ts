// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Conquest DICOM server. A free server. It answers a retrieve with success even if sub-operations failed. Read
 * in 1.5.0e-4, 2025-02-18.
 */
export const conquest: Implementation = {
  name: 'conquest',
  title: 'Conquest DICOM server',
  version: '1.5.0e-4, 2025-02-18',
  address: 'https://github.com/marcelvanherk/Conquest-DICOM-Server/blob/019d7d5bf8d14f4301a83aa70cfe7a0d7074a55e/',
  statuses: [
    { code: 0, category: 'Success', meaning: 'Done, or sub-operations failed', name: 'Success', explanation: 'Only the counter of failed sub-operations (0000,1022) shows a failure.', services: ['C-GET', 'C-MOVE'], retry: 'no', actors: [], where: 'src/dgate/src/nkiqrsop.cpp#L880', confidence: 'high' },
    { code: 49153, category: 'Failure', meaning: 'The database search failed', name: 'SearchFailed', explanation: 'Look at the log of the server.', services: ['C-FIND'], retry: 'later', actors: ['receiver'], where: 'src/dgate/dicomlib/qrsop.cxx#L92', confidence: 'high' },
    { code: 49153, category: 'Failure', meaning: 'The move destination is missing', name: 'MoveDestinationMissing', explanation: 'The request has no Move Destination (0000,0600).', services: ['C-MOVE'], retry: 'after change', actors: ['sender'], where: 'src/dgate/dicomlib/qrsop.cxx#L218', confidence: 'high' },
    { code: 49154, category: 'Failure', meaning: 'The move destination is empty', name: 'MoveDestinationEmpty', explanation: 'Move Destination (0000,0600) has no value.', services: ['C-MOVE'], retry: 'after change', actors: ['sender'], where: 'src/dgate/dicomlib/qrsop.cxx#L228', confidence: 'high' },
    { code: 49155, category: 'Failure', meaning: 'The move destination is not known or not allowed', name: 'MoveDestinationNotKnown', explanation: 'Add the AE title to acrnema.map. The standard has A801 for it.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'src/dgate/dicomlib/qrsop.cxx#L237', confidence: 'high' },
    { code: 49156, category: 'Failure', meaning: 'The database search failed, or found nothing', name: 'MoveSearchFailed', explanation: 'Check that level and UIDs of the request fit together, and look at the log at the highest debug level.', services: ['C-GET', 'C-MOVE'], retry: 'after change', actors: ['sender', 'receiver'], where: 'src/dgate/dicomlib/qrsop.cxx#L249', confidence: 'high' },
    { code: 49157, category: 'Failure', meaning: 'The destination did not accept the connection', name: 'DestinationDidNotAccept', explanation: 'Check address and port of the destination in acrnema.map, and whether it runs.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'src/dgate/dicomlib/qrsop.cxx#L280', confidence: 'high' },
    { code: 49169, category: 'Failure', meaning: 'The Lua query script refused the query', name: 'QueryScriptRefused', explanation: 'Check what the QueryMoveScript of the server allows for queries.', services: ['C-FIND'], retry: 'after change', actors: ['administrator'], where: 'src/dgate/dicomlib/qrsop.cxx#L86', confidence: 'high' },
    { code: 49171, category: 'Failure', meaning: 'The Lua script refused the retrieve', name: 'RetrieveScriptRefused', explanation: 'Check what the QueryMoveScript of the server allows for retrieves.', services: ['C-GET', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'src/dgate/dicomlib/qrsop.cxx#L243', confidence: 'high' },
  ],
  reasons: [],
  associations: [
    { pdu: 'A-ABORT', source: 0, reason: 1, explanation: 'Conquest aborts with reason 1 by default, although a reason means something only with source 2.', where: 'src/dgate/dicomlib/aarj.cxx#L215', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 2, printed: 'AppContext Not-Supported', where: 'src/dgate/dicomlib/pdu.cxx#L390', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 3, printed: 'Calling AE title not accepted', where: 'src/dgate/dicomlib/pdu.cxx#L390', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 7, printed: 'Called AE title not accepted', where: 'src/dgate/dicomlib/pdu.cxx#L390', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 3, reason: 1, explanation: 'Conquest sends it, as a permanent rejection, wherever it sets no reason: it need not mean congestion.', where: 'src/dgate/dicomlib/aarj.cxx#L48', confidence: 'medium' },
  ],
  conditions: [],
};
