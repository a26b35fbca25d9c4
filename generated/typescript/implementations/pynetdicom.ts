// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';
/**
 * pynetdicom. Codes that the library itself answers when a handler or the data fails. They lie in Cxxx, where a
 * Service Class may leave codes to the product. Source: Documentation of pynetdicom.status, in the wording of
 * the callbacks (former meanings) and of the event handlers (meanings).
 */
export const pynetdicom: Implementation = {
  name: 'pynetdicom',
  title: 'pynetdicom',
  statuses: [
    { code: 49152, to: 49407, notation: 'C000 to C0FF', category: 'Failure', meaning: 'Non-service specific', name: 'NonServiceSpecific', heading: true },
    { code: 49153, category: 'Failure', meaning: 'Event handler returned/yielded a status dataset with no (0000,0900) Status element.', name: 'StatusMissing' },
    { code: 49154, category: 'Failure', meaning: 'Event handler returned/yielded an invalid status object (not a pydicom Dataset or an int)', name: 'InvalidStatusObject' },
    { code: 49664, to: 49919, notation: 'C200 to C2FF', category: 'Failure', meaning: 'C-STORE related', name: 'CStoreRelated', services: ['C-STORE'], heading: true },
    { code: 49680, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Often a wrong transfer syntax.', services: ['C-STORE'] },
    { code: 49681, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_STORE', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-STORE'] },
    { code: 49920, to: 50175, notation: 'C300 to C3FF', category: 'Failure', meaning: 'C-FIND related', name: 'CFindRelated', services: ['C-FIND'], heading: true },
    { code: 49936, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Often a wrong transfer syntax.', services: ['C-FIND'] },
    { code: 49937, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_FIND', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-FIND'] },
    { code: 49938, category: 'Failure', meaning: 'Failed to encode the dataset received from the handler bound to evt.EVT_C_FIND', name: 'DataSetNotEncoded', services: ['C-FIND'] },
    { code: 50176, to: 50431, notation: 'C400 to C4FF', category: 'Failure', meaning: 'C-GET related', name: 'CGetRelated', services: ['C-GET'], heading: true },
    { code: 50192, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Often a wrong transfer syntax.', services: ['C-GET'] },
    { code: 50193, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_GET', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-GET'] },
    { code: 50195, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_GET yielded an invalid number of sub-operations value', name: 'InvalidNumberOfSubOperations', services: ['C-GET'] },
    { code: 50432, to: 50687, notation: 'C500 to C5FF', category: 'Failure', meaning: 'C-MOVE related', name: 'CMoveRelated', services: ['C-MOVE'], heading: true },
    { code: 50448, category: 'Failure', meaning: 'Failed to decode the dataset received from the peer', name: 'DataSetNotDecoded', explanation: 'Often a wrong transfer syntax.', services: ['C-MOVE'] },
    { code: 50449, category: 'Failure', meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_MOVE', name: 'HandlerException', explanation: 'The cause is in that application\'s log.', services: ['C-MOVE'] },
    { code: 50451, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_MOVE yielded an invalid number of sub-operations value', name: 'InvalidNumberOfSubOperations', services: ['C-MOVE'] },
    { code: 50452, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_MOVE failed to yield the (address, port) pair and/or the number of sub-operations value', name: 'DestinationNotYielded', services: ['C-MOVE'] },
    { code: 50453, category: 'Failure', meaning: 'The handler bound to evt.EVT_C_MOVE failed to yield a valid (address, port) pair', name: 'InvalidDestination', services: ['C-MOVE'] },
  ],
  reasons: [],
  conditions: [],
  };
