// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Google DICOM adapter and Cloud Healthcare API. The adapter answers DIMSE and asks a DICOMweb server; its
 * status is made from the HTTP status. Read in 0.2.58, 2026-06-22.
 */
export const googleDicomAdapter: Implementation = {
  name: 'google-dicom-adapter',
  title: 'Google DICOM adapter and Cloud Healthcare API',
  version: '0.2.58, 2026-06-22',
  address: 'https://github.com/GoogleCloudPlatform/healthcare-dicom-dicomweb-adapter/blob/74c18074a8d11dbe425ab869adc3d99040da90f5/',
  statuses: [
    { code: 272, category: 'Failure', meaning: 'The level is missing or invalid, or something else failed', name: 'ProcessingFailure', explanation: 'Where the standard has A900, the adapter answers 0110; the Error Comment says which.', services: ['C-FIND'], retry: 'after change', actors: ['sender'], where: 'import/src/main/java/com/google/cloud/healthcare/imaging/dicomadapter/CFindService.java#L153', confidence: 'high' },
    { code: 272, category: 'Failure', meaning: 'STOW-RS did not answer 200', name: 'ProcessingFailure', explanation: 'A 202, which stores some instances, counts as a failure too. Read the HTTP status in the log of the adapter: 409 means that the instance exists.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['administrator'], where: 'dicom_util/src/main/java/com/google/cloud/healthcare/DicomWebClient.java', confidence: 'high' },
    { code: 292, category: 'Failure', meaning: 'The DICOMweb server answered 401', name: 'NotAuthorized', explanation: 'Check the service account of the adapter, not the calling AE.', retry: 'after change', actors: ['administrator'], where: 'dicom_util/src/main/java/com/google/cloud/healthcare/IDicomWebClient.java#L104', confidence: 'high' },
    { code: 42752, category: 'Failure', meaning: 'The DICOMweb server answered 503', name: 'OutOfResources', explanation: 'The server behind the adapter is not available: try again later.', retry: 'later', actors: ['receiver'], where: 'dicom_util/src/main/java/com/google/cloud/healthcare/IDicomWebClient.java#L104', confidence: 'high' },
    { code: 42753, category: 'Failure', meaning: 'QIDO-RS failed', name: 'QIDORSFailed', explanation: 'An HTTP status other than 503 and 401. In PS3.4 A701 belongs to retrieves.', services: ['C-FIND'], retry: 'later', actors: ['receiver'], where: 'dicom_util/src/main/java/com/google/cloud/healthcare/DicomWebClient.java', confidence: 'high' },
    { code: 42753, category: 'Failure', meaning: 'No instance matched, or QIDO-RS failed', name: 'UnableToCountMatches', explanation: '"No instances to move": the standard has success with no sub-operation for an empty match.', services: ['C-MOVE'], retry: 'after change', actors: ['sender'], where: 'dicom_util/src/main/java/com/google/cloud/healthcare/DicomWebClient.java', confidence: 'high' },
    { code: 42754, category: 'Failure', meaning: 'No instance could be sent', name: 'UnableToPerformSubOperations', explanation: 'Check the destination in the AET dictionary of the adapter, and its log.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'import/src/main/java/com/google/cloud/healthcare/imaging/dicomadapter/CMoveService.java#L168', confidence: 'high' },
    { code: 43009, category: 'Failure', meaning: 'The destination is not in the AET dictionary', name: 'MoveDestinationUnknown', explanation: 'Add the AE title to the dictionary of the adapter.', services: ['C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'import/src/main/java/com/google/cloud/healthcare/imaging/dicomadapter/CMoveService.java#L96', confidence: 'high' },
    { code: 49152, category: 'Failure', meaning: 'SOP Class or SOP Instance UID of the command is empty', name: 'CannotUnderstand', explanation: 'Correct the program that sends.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'import/src/main/java/com/google/cloud/healthcare/imaging/dicomadapter/CStoreService.java#L175', confidence: 'high' },
  ],
  reasons: [
    { code: 272, attribute: '(0008,1197)', name: 'ProcessingFailure', meaning: 'Any failure of the Cloud Healthcare API', explanation: 'The cause is in the private element (0009,0097) FailureDetail of the same item.', retry: 'after change', actors: ['sender'], where: 'https://github.com/dcmjs-org/dcmjs/issues/249', confidence: 'medium' },
  ],
  associations: [],
  conditions: [],
};
