// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * GE CT scanners (Discovery, LightSpeed, BrightSpeed). From a conformance statement. Read in DICOM Conformance
 * Statement, Direction DOC0500644 Rev 4 (undated).
 */
export const geCt: Implementation = {
  name: 'ge-ct',
  title: 'GE CT scanners (Discovery, LightSpeed, BrightSpeed)',
  version: 'DICOM Conformance Statement, Direction DOC0500644 Rev 4 (undated)',
  address: 'https://vct-vision.manymanuals.es/security-access-control-systems/elite-series/specifications-35631/34',
  statuses: [
    { code: 272, category: 'Failure', meaning: 'An internal call failed; no image was installed', name: 'ProcessingFailure', explanation: 'Look at the log of the scanner, or ask the service of the vendor.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'https://vct-vision.manymanuals.es/security-access-control-systems/elite-series/specifications-35631/34', confidence: 'high' },
    { code: 42769, category: 'Failure', meaning: 'Probably too little disk space for the image', name: 'OutOfDiskSpace', explanation: 'Remove images from the scanner.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['administrator'], where: 'https://vct-vision.manymanuals.es/security-access-control-systems/elite-series/specifications-35631/34', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
