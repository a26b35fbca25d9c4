// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';
/**
 * AWS HealthImaging. Imports and stores with Warning Reasons of its own. It keeps the objects: a warning says
 * what cannot be retrieved or searched. Read in developer guide page "HealthImaging Warning Codes" (undated,
 * read 2026-11).
 */
export const awsHealthimaging: Implementation = {
  name: 'aws-healthimaging',
  title: 'AWS HealthImaging',
  version: 'developer guide page "HealthImaging Warning Codes" (undated, read 2026-11)',
  address: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html',
  statuses: [],
  reasons: [
    { code: 45312, attribute: '(0008,1196)', name: 'TranscodingException', meaning: 'Pixel data could not be transcoded to HTJ2K', explanation: 'It is kept as received. Retrieve it with transfer-syntax=* in Accept.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'high' },
    { code: 45328, attribute: '(0008,1196)', name: 'FramesExtractionFailure', meaning: 'Frames could not be separated', explanation: 'The pixel data cannot be retrieved by frame; use GetDICOMInstance.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'high' },
    { code: 45329, attribute: '(0008,1196)', name: 'FrameNumberMismatch', meaning: 'Number of Frames differs from the number of fragments', explanation: 'Retrieve the instance with GetDICOMInstance, and correct Number of Frames in the program that makes the objects.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'high' },
    { code: 45330, attribute: '(0008,1196)', name: 'InvalidOffsetTable', meaning: 'The offset table does not fit the lengths of the frames', explanation: 'Retrieve the instance with GetDICOMInstance, and correct the offset table in the program that makes the objects.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'high' },
    { code: 45344, attribute: '(0008,1196)', name: 'UnsupportedTransferSyntax', meaning: 'The transfer syntax is not supported', explanation: 'The pixel data is kept as received. Retrieve it with transfer-syntax=* in Accept.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'high' },
    { code: 45569, attribute: '(0008,1196)', name: 'InvalidUIDFormat', meaning: 'A UID is malformed', explanation: 'The documentation prints decimal 45570, but B201 is 45569.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
    { code: 45570, attribute: '(0008,1196)', name: 'InvalidValueLength', meaning: 'A value is longer than its VR allows', explanation: 'The element may not be searchable. The documentation prints decimal 45571, but B202 is 45570.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
    { code: 49151, attribute: '(0008,1196)', name: 'OtherWarning', meaning: 'Another warning', explanation: 'The documentation prints decimal 47513, but BFFF is 49151.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
  ],
  associations: [],
  conditions: [],
  };
