// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * GE Signa Profile (MR). From the conformance statement REV 2.7. Read in SIGNA PROFILE Conformance Statement REV
 * 2.7, sm 2303347 (undated).
 */
export const geSigna: Implementation = {
  name: 'ge-signa',
  title: 'GE Signa Profile (MR)',
  version: 'SIGNA PROFILE Conformance Statement REV 2.7, sm 2303347 (undated)',
  address: 'http://38.142.81.21:8001/manual/c-scope/cs7/service-manual-english/page-28.html',
  statuses: [
    { code: 0, category: 'Success', meaning: 'Written to disk; the installation may fail later', name: 'Success', explanation: 'If an accepted image is missing, look at the Message Log of the scanner: an image that cannot be installed is removed.', services: ['C-STORE'], retry: 'no', actors: [], where: 'http://38.142.81.21:8001/manual/c-scope/cs7/service-manual-english/page-28.html', confidence: 'high' },
    { code: 42769, category: 'Failure', meaning: 'Probably too little disk space for the image', name: 'OutOfDiskSpace', explanation: 'Remove images from the scanner.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['administrator'], where: 'http://38.142.81.21:8001/manual/c-scope/cs7/service-manual-english/page-28.html', confidence: 'high' },
    { code: 42770, category: 'Failure', meaning: 'Another resource, such as memory, is missing', name: 'OutOfOtherResource', explanation: 'Send the image again later.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'http://38.142.81.21:8001/manual/c-scope/cs7/service-manual-english/page-28.html', confidence: 'high' },
    { code: 43008, category: 'Failure', meaning: 'SOP Class not supported', name: 'SOPClassNotSupported', explanation: 'The standard has 0122 for it.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['administrator'], where: 'http://38.142.81.21:8001/manual/c-scope/cs7/service-manual-english/page-28.html', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
