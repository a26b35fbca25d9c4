// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** dcm4che. The Java library and its tools. Read in 5.34.3-11, 2026-06-29. */
export const dcm4che: Implementation = {
  name: 'dcm4che',
  title: 'dcm4che',
  version: '5.34.3-11, 2026-06-29',
  address: 'https://github.com/dcm4che/dcm4che/blob/5d3b07cb97891618c10ed38b5e107f245f16617e/',
  statuses: [
    { code: 263, category: 'Warning', meaning: 'Attribute list warning, under its older name', name: 'AttributeListWarning', explanation: 'The constant is called AttributeListError; the value is a warning. The MPPS tool goes on after it.', services: ['N-GET', 'N-SET', 'N-CREATE'], retry: 'no', actors: [], where: 'dcm4che-net/src/main/java/org/dcm4che3/net/Status.java', confidence: 'high' },
    { code: 272, category: 'Failure', meaning: 'The calling AE title is not known, or processing failed', name: 'ProcessingFailure', explanation: 'For storage commitment, the tool does not know where to send the result: add the calling AE to its connections.', services: ['N-ACTION'], retry: 'after change', actors: ['administrator'], where: 'dcm4che-tool/dcm4che-tool-dcmqrscp', confidence: 'high' },
    { code: 290, category: 'Failure', meaning: 'No service is registered for the SOP Class', name: 'SOPClassNotSupported', explanation: 'The comment in the source prints 112H; the value sent is 0122.', services: ['C-STORE', 'C-GET', 'C-FIND', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'dcm4che-net/src/main/java/org/dcm4che3/net/service/DicomServiceRegistry.java#L136', confidence: 'high' },
    { code: 530, category: 'Failure', meaning: 'The request has no SOP Class UID, or an argument is wrong', name: 'MistypedArgument', explanation: 'The library itself answers so when the command set lacks a required element.', retry: 'after change', actors: ['sender'], where: 'dcm4che-net/src/main/java/org/dcm4che3/net/service/DicomServiceRegistry.java#L112', confidence: 'high' },
    { code: 42754, category: 'Failure', meaning: 'The association for the sub-operations failed or was lost', name: 'UnableToPerformSubOperations', explanation: 'All remaining sub-operations count as failed.', services: ['C-GET', 'C-MOVE'], retry: 'later', actors: ['administrator'], where: 'dcm4che-net/src/main/java/org/dcm4che3/net/service/BasicRetrieveTask.java#L187', confidence: 'high' },
    { code: 43009, category: 'Failure', meaning: 'The destination is not in the configuration file of the tool', name: 'MoveDestinationUnknown', explanation: 'Add the AE title of the destination.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'dcm4che-tool/dcm4che-tool-dcmqrscp', confidence: 'high' },
    { code: 43264, category: 'Failure', meaning: 'A query level or unique key is missing or invalid', name: 'DataSetDoesNotMatchSOPClass', explanation: 'Offending Element names the key. The Error Comment is cut to 64 characters.', services: ['C-GET', 'C-FIND', 'C-MOVE'], retry: 'after change', actors: ['sender'], where: 'dcm4che-net/src/main/java/org/dcm4che3/net/service/QueryRetrieveLevel2.java#L163', confidence: 'high' },
    { code: 45056, category: 'Warning', meaning: 'An object could not be read or sent', name: 'CompleteWithFailures', explanation: 'An object could not be read, no transfer syntax fitted, or a sub-operation failed. dcm4che takes every status that contains the bits of B000 for a warning, F000 to FFFF too.', services: ['C-GET', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'dcm4che-net/src/main/java/org/dcm4che3/net/service/BasicRetrieveTask.java#L177', confidence: 'high' },
    { code: 65280, to: 65535, notation: 'FF00-FFFF', category: 'Pending', meaning: 'Taken as Pending', name: 'TakenAsPending', explanation: 'Every FFxx counts as Pending in the library, not FF00 and FF01 alone.', where: 'dcm4che-net/src/main/java/org/dcm4che3/net/Status.java', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
