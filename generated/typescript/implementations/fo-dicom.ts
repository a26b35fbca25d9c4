// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * fo-dicom. The .NET library. It replaces a code that is not in its list by 0110 and prints the words of one
 * service for all. Read in 5.1.3-15, 2024-10-01.
 */
export const foDicom: Implementation = {
  name: 'fo-dicom',
  title: 'fo-dicom',
  version: '5.1.3-15, 2024-10-01',
  address: 'https://github.com/fo-dicom/fo-dicom/blob/1b92c5980a06a1906f4fbb362b4234b9003949de/',
  statuses: [
    { code: 263, category: 'Warning', meaning: 'Attribute list warning, under its older name', name: 'AttributeListWarning', explanation: 'The constant is called AttributeListError; the value is a warning.', services: ['N-GET', 'N-SET', 'N-CREATE'], retry: 'no', actors: [], where: 'FO-DICOM.Core/Network/DicomStatus.cs#L314', confidence: 'high' },
    { code: 272, category: 'Failure', meaning: 'Processing failure, or a code that fo-dicom does not know', name: 'ProcessingFailureOrUnknown', explanation: 'fo-dicom as a client replaces 0124, 0105, 0131 and every other code without an entry by 0110: the number that the peer sent is lost. Read the raw element (0000,0900), or add the code with AddKnownDicomStatuses. In the standard 0110 is a processing failure.', where: 'FO-DICOM.Core/Network/DicomStatus.cs', confidence: 'high' },
    { code: 274, category: 'Failure', meaning: 'No such SOP Instance, under its older name', name: 'NoSuchSOPInstance', explanation: 'The constant is called NoSuchObjectInstance.', where: 'FO-DICOM.Core/Network/DicomStatus.cs#L314', confidence: 'high' },
    { code: 42752, category: 'Failure', meaning: 'Printed as "Out of Resources" of Query/Retrieve', name: 'OutOfResources', explanation: 'fo-dicom prints the words of C-FIND for C-STORE too; the code itself is right.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver', 'administrator'], where: 'FO-DICOM.Core/Network/DicomStatus.cs#L314', confidence: 'high' },
    { code: 43264, category: 'Failure', meaning: 'Printed as "Identifier does not match SOP Class"', name: 'DataSetDoesNotMatchSOPClass', explanation: 'fo-dicom prints the words of C-FIND for C-STORE too: the data set does not match its SOP Class.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'FO-DICOM.Core/Network/DicomStatus.cs', confidence: 'high' },
    { code: 45056, category: 'Warning', meaning: 'Printed as "Coercion of Data Elements"', name: 'CompleteWithFailures', explanation: 'fo-dicom prints the words of C-STORE for retrieves too: sub-operations failed. Read the counters.', services: ['C-GET', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'FO-DICOM.Core/Network/DicomStatus.cs#L314', confidence: 'high' },
    { code: 49152, category: 'Failure', meaning: 'Any Cxxx that fo-dicom 3 received', name: 'LostNumber', explanation: 'Version 3.0.2 showed C502 as "c000: Cannot understand". Read the raw element (0000,0900): in the standard C000 means that the peer was unable to process.', services: ['C-GET', 'C-FIND', 'C-MOVE'], where: 'https://github.com/fo-dicom/fo-dicom/issues/616', confidence: 'medium' },
  ],
  reasons: [],
  associations: [
    { pdu: 'A-ABORT', source: 0, printed: 'ServiceUser', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 1, printed: 'Unknown', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 0, printed: 'NotSpecified', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 1, printed: 'UnrecognizedPDU', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 2, printed: 'UnexpectedPDU', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 4, printed: 'UnrecognizedPDUParameter', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 5, printed: 'UnexpectedPDUParameter', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ABORT', source: 2, reason: 6, printed: 'InvalidPDUParameter', where: 'FO-DICOM.Core/Network/PDU.cs#L1440', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 1, printed: 'NoReasonGiven', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 2, printed: 'ApplicationContextNotSupported', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 3, printed: 'CallingAENotRecognized', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 1, reason: 7, printed: 'CalledAENotRecognized', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 2, reason: 2, printed: 'ProtocolVersionNotSupported', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 3, reason: 1, printed: 'TemporaryCongestion', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
    { pdu: 'A-ASSOCIATE-RJ', source: 3, reason: 2, printed: 'LocalLimitExceeded', where: 'FO-DICOM.Core/Network/PDU.cs#L1211', confidence: 'high' },
  ],
  conditions: [],
};
