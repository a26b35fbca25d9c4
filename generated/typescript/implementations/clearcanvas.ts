// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * ClearCanvas. ImageServer and ImageViewer. Its library replaces a code that is not in its list by 0110. Read in
 * 13.2, 2015-04-16.
 */
export const clearcanvas: Implementation = {
  name: 'clearcanvas',
  title: 'ClearCanvas',
  version: '13.2, 2015-04-16',
  address: 'https://github.com/ClearCanvas/ClearCanvas/blob/6cefc5f283e2152c310ab5877a7a89408b52dbc8/',
  statuses: [
    { code: 272, category: 'Failure', meaning: 'Processing failure, or a code that ClearCanvas does not know', name: 'ProcessingFailureOrUnknown', explanation: 'As a client it replaces codes without an entry, such as 0124, by 0110; the number that the peer sent is lost. In the standard 0110 is a processing failure.', where: 'Dicom/Network/DicomStatus.cs#L180', confidence: 'high' },
    { code: 273, category: 'Failure', meaning: 'The instance exists, and duplicates are rejected', name: 'DuplicateSOPInstance', explanation: 'Or a copy waits to be processed. PS3.7 does not list 0111 for C-STORE.', services: ['C-STORE'], stored: 'no', retry: 'no', actors: ['sender'], where: 'ImageServer/Core/SopInstanceImporter.cs#L268', confidence: 'high' },
    { code: 42752, category: 'Failure', meaning: 'The study cannot take new images now, or the disk is full', name: 'OutOfResources', explanation: 'The study is being processed, must be restored first, or no file system is writable: the Error Comment says which.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver', 'administrator'], where: 'ImageServer/Core/SopInstanceImporter.cs#L268', confidence: 'high' },
    { code: 42754, category: 'Failure', meaning: 'The studies are offline or nearline', name: 'UnableToPerformSubOperations', explanation: 'Restore them from the archive first.', services: ['C-MOVE'], retry: 'later', actors: ['administrator'], where: 'ImageServer/Services/Dicom/MoveScpExtension.cs#L401', confidence: 'high' },
    { code: 43009, category: 'Failure', meaning: 'The destination is not configured, or did not answer', name: 'MoveDestinationUnknown', explanation: 'ClearCanvas answers A801 for a destination that is not configured, and also for one that could not be connected.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'ImageServer/Services/Dicom/MoveScpExtension.cs#L347', confidence: 'high' },
    { code: 45056, category: 'Warning', meaning: 'At least one sub-operation failed, perhaps all', name: 'CompleteWithFailures', explanation: 'It is sent even if all failed: read the counters.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'ImageServer/Services/Dicom/MoveScpExtension.cs#L452', confidence: 'high' },
  ],
  reasons: [],
  associations: [
    { pdu: 'A-ABORT', source: 0, printed: 'Unknown', explanation: 'ClearCanvas logs an abort by the application of the peer under this name, because its list of sources is shifted by one.', where: 'Dicom/Network/PDU.cs#L880', confidence: 'high' },
    { pdu: 'A-ABORT', source: 1, printed: 'ServiceUser', explanation: 'ClearCanvas prints this name for source 1, which PS3.8 reserves.', where: 'Dicom/Network/PDU.cs#L880', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, printed: 'ServiceProvider', where: 'Dicom/Network/PDU.cs#L880', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 1, explanation: 'No presentation context is accepted by ImageServer: compare the SOP Classes.', where: 'ImageServer/Services/Dicom/AssociationVerifier.cs#L57', confidence: 'medium' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 3, explanation: 'The device or its host is not known to ImageServer, is not allowed, or is disabled.', where: 'ImageServer/Services/Dicom/AssociationVerifier.cs#L57', confidence: 'medium' },
    { pdu: 'A-ASSOCIATE-RJ', source: 2, reason: 1, printed: 'ProtocolVersionNotSupported', explanation: 'As a server it rejects so if no presentation context is valid. In its logs the name can also be NoReasonGiven or TemporaryCongestion, since the reasons of all sources share one list of names.', where: 'Dicom/Network/PDU.cs#L780', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 2, reason: 7, explanation: 'The called AE title is not known. ClearCanvas sends reason 7 with source 2, for which PS3.8 does not define it.', where: 'Dicom/Network/DicomServer.cs#L314', confidence: 'high' },
  ],
  conditions: [],
};
