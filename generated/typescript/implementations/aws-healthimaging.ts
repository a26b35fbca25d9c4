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
    { code: 45569, attribute: '(0008,1196)', name: 'InvalidUIDFormat', meaning: 'A UID is malformed', explanation: 'A UID breaks the rules, such as two dots in a row. The page prints the decimal 45570 for it, which is B202.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
    { code: 45570, attribute: '(0008,1196)', name: 'InvalidValueLength', meaning: 'A value is longer than its VR allows', explanation: 'A value is longer than its VR allows, so it may not be searchable; or, since the page prints 45570 for a malformed UID, a UID breaks the rules.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
    { code: 45571, attribute: '(0008,1196)', name: 'InvalidValueLengthAsPrinted', meaning: 'A value is longer than its VR allows, by the printed decimal 45571', explanation: 'The page names this decimal for the warning that it also calls B202.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
    { code: 47513, attribute: '(0008,1196)', name: 'OtherAsPrinted', meaning: 'A warning without its own code, by the printed decimal 47513', explanation: 'The page names this decimal for the warning that it also calls BFFF.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
    { code: 49151, attribute: '(0008,1196)', name: 'OtherWarning', meaning: 'Another warning', explanation: 'A warning without its own code, for example malformed pixel data: use GetDICOMInstance. The page prints the decimal 47513 for it.', retry: 'no', actors: ['sender'], where: 'https://docs.aws.amazon.com/healthimaging/latest/devguide/reference-warning-codes.html', confidence: 'medium' },
  ],
  associations: [],
  conditions: [],
};
