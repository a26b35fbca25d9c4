// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * pynetdicom. Codes that the library itself answers when a handler or the data fails. They lie in Cxxx, where a
 * Service Class may leave codes to the product. Former meanings are those of the callbacks of version 1;
 * meanings are those of the event handlers. Read in 3.0.2-27, 2026-03-08; former meanings from 1.0 to 1.4.
 */
export const pynetdicom: Implementation = {
  name: 'pynetdicom',
  title: 'pynetdicom',
  version: '3.0.2-27, 2026-03-08; former meanings from 1.0 to 1.4',
  address: 'https://github.com/pydicom/pynetdicom/blob/a9b931290bb54bd7f55074483521e21fcebbd7ec/',
  statuses: [
    { code: 49152, to: 49407, notation: 'C000 to C0FF', category: 'Failure', meaning: 'Non-service specific', name: 'NonServiceSpecific', heading: true, confidence: 'high' },
    { code: 49153, category: 'Failure', meaning: 'Event handler returned/yielded a status dataset with no (0000,0900) Status element.', name: 'StatusMissing', retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L1381', confidence: 'high' },
    { code: 49154, category: 'Failure', meaning: 'Event handler returned/yielded an invalid status object (not a pydicom Dataset or an int)', name: 'InvalidStatusObject', retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L1388', confidence: 'high' },
    { code: 49664, to: 49919, notation: 'C200 to C2FF', category: 'Failure', meaning: 'C-STORE related', name: 'CStoreRelated', services: ['C-STORE'], heading: true, confidence: 'high' },
    { code: 49680, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Documented for a data set that cannot be decoded, often a wrong transfer syntax. Version 3 sends C211 for it instead.', services: ['C-STORE'], retry: 'after change', actors: ['sender'], confidence: 'high' },
    { code: 49681, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_STORE', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-STORE'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L1544', confidence: 'high' },
    { code: 49920, to: 50175, notation: 'C300 to C3FF', category: 'Failure', meaning: 'C-FIND related', name: 'CFindRelated', services: ['C-FIND'], heading: true, confidence: 'high' },
    { code: 49936, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Documented for a data set that cannot be decoded, often a wrong transfer syntax. Version 3 sends C311 for it instead.', services: ['C-FIND'], retry: 'after change', actors: ['sender'], confidence: 'high' },
    { code: 49937, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_FIND', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-FIND'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L276', confidence: 'high' },
    { code: 49938, category: 'Failure', meaning: 'Failed to encode the dataset received from the handler bound to evt.EVT_C_FIND', name: 'DataSetNotEncoded', services: ['C-FIND'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L376', confidence: 'high' },
    { code: 50176, to: 50431, notation: 'C400 to C4FF', category: 'Failure', meaning: 'C-GET related', name: 'CGetRelated', services: ['C-GET'], heading: true, confidence: 'high' },
    { code: 50192, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Documented for a data set that cannot be decoded, often a wrong transfer syntax. Version 3 sends C411 for it instead.', services: ['C-GET'], retry: 'after change', actors: ['sender'], confidence: 'high' },
    { code: 50193, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_GET', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-GET'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L1704', confidence: 'high' },
    { code: 50195, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_GET yielded an invalid number of sub-operations value', name: 'InvalidNumberOfSubOperations', services: ['C-GET'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L1727', confidence: 'high' },
    { code: 50198, category: 'Failure', meaning: 'The handler yielded more than 65535 matches.', name: 'TooManyMatches', explanation: 'The counters of sub-operations are 16 bits: split the retrieve.', services: ['C-GET'], retry: 'after change', actors: ['sender'], where: 'pynetdicom/service_class.py#L1746', confidence: 'high' },
    { code: 50432, to: 50687, notation: 'C500 to C5FF', category: 'Failure', meaning: 'C-MOVE related', name: 'CMoveRelated', services: ['C-MOVE'], heading: true, confidence: 'high' },
    { code: 50448, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Documented for a data set that cannot be decoded, often a wrong transfer syntax. Version 3 sends C511 for it instead.', services: ['C-MOVE'], retry: 'after change', actors: ['sender'], confidence: 'high' },
    { code: 50449, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_MOVE', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-MOVE'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L2069', confidence: 'high' },
    { code: 50451, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_MOVE yielded an invalid number of sub-operations value', name: 'InvalidNumberOfSubOperations', services: ['C-MOVE'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L2124', confidence: 'high' },
    { code: 50452, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_MOVE failed to yield the (address, port) pair and/or the number of sub-operations value', name: 'DestinationNotYielded', services: ['C-MOVE'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L2093', confidence: 'high' },
    { code: 50453, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_MOVE failed to yield a valid (address, port) pair', name: 'InvalidDestination', services: ['C-MOVE'], retry: 'after change', actors: ['receiver'], where: 'pynetdicom/service_class.py#L2107', confidence: 'high' },
    { code: 50454, category: 'Failure', meaning: 'The handler yielded more than 65535 matches.', name: 'TooManyMatches', explanation: 'The counters of sub-operations are 16 bits: split the retrieve.', services: ['C-MOVE'], retry: 'after change', actors: ['sender'], where: 'pynetdicom/service_class.py#L2144', confidence: 'high' },
  ],
  reasons: [],
  associations: [
    { pdu: 'A-ABORT', source: 2, reason: 0, printed: 'No reason given', where: 'pynetdicom/pdu.py#L2065', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 1, printed: 'Unrecognised PDU', where: 'pynetdicom/pdu.py#L2065', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 2, printed: 'Unexpected PDU', where: 'pynetdicom/pdu.py#L2065', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 4, printed: 'Unrecognised PDU parameter', where: 'pynetdicom/pdu.py#L2065', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 5, printed: 'Unexpected PDU parameter', where: 'pynetdicom/pdu.py#L2065', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 6, printed: 'Invalid PDU parameter value', where: 'pynetdicom/pdu.py#L2065', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 1, printed: 'No reason given', where: 'pynetdicom/pdu.py#L1294', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 2, printed: 'Application context name not supported', where: 'pynetdicom/pdu.py#L1294', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 3, printed: 'Calling AE title not recognised', explanation: 'pynetdicom sends it if the calling AE title is not in require_calling_aet.', where: 'pynetdicom/pdu.py#L1294', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 7, printed: 'Called AE title not recognised', explanation: 'pynetdicom sends it if require_called_aet is set and the called AE title is another one.', where: 'pynetdicom/pdu.py#L1294', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 2, reason: 1, printed: 'No reason given', explanation: 'pynetdicom sends it, as a transient rejection, if it could not verify the user identity.', where: 'pynetdicom/acse.py#L318', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 2, reason: 2, printed: 'Protocol version not supported', where: 'pynetdicom/pdu.py#L1294', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 3, reason: 1, printed: 'Temporary congestion', where: 'pynetdicom/pdu.py#L1294', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 3, reason: 2, printed: 'Local limit exceeded', explanation: 'pynetdicom sends it if maximum_associations is reached.', where: 'pynetdicom/acse.py#L318', confidence: 'high' },
  ],
  conditions: [],
};
