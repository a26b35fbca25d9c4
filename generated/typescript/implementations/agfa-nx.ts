// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Agfa NX workstation. From the conformance statement of NX 2.0. Read in DICOM Conformance Statement
 * "Workstation NX 2.0", Document No. 001132, Revision 2.0, 14 June 2007.
 */
export const agfaNx: Implementation = {
  name: 'agfa-nx',
  title: 'Agfa NX workstation',
  version: 'DICOM Conformance Statement "Workstation NX 2.0", Document No. 001132, Revision 2.0, 14 June 2007',
  address: 'https://www.manualsdir.com/manuals/38950/agfa-he_001132.html?page=15',
  statuses: [
    { code: 278, category: 'Warning', meaning: 'A value was out of range: warning or failure, as the printer profile says', name: 'AttributeValueOutOfRange', explanation: 'With an AGFA printer the print goes on; with another it stops.', services: ['N-CREATE'], where: 'https://manualsdump.com/en/manuals/agfa-he-001132/251507/37', confidence: 'high' },
    { code: 42753, category: 'Failure', meaning: 'The request did not arrive completely within 60 seconds', name: 'ReadTimeout', explanation: 'Check the network path and the speed of the sender.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['administrator'], where: 'https://www.manualsdir.com/manuals/38950/agfa-he_001132.html?page=15', confidence: 'high' },
    { code: 42754, category: 'Failure', meaning: 'The file cannot be made: the disk is full', name: 'DiskFull', explanation: 'Free disk space on the workstation.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['administrator'], where: 'https://www.manualsdir.com/manuals/38950/agfa-he_001132.html?page=15', confidence: 'high' },
    { code: 42755, category: 'Failure', meaning: 'The file cannot be made, or the request did not arrive completely', name: 'ResourceOrNetwork', explanation: 'Another resource is missing, or the network failed.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['administrator'], where: 'https://www.manualsdir.com/manuals/38950/agfa-he_001132.html?page=15', confidence: 'high' },
    { code: 42905, category: 'Failure', meaning: 'C-STORE is not allowed from this device', name: 'SenderNotAllowed', explanation: 'Register the sending device on the workstation.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['administrator'], where: 'https://www.manualsdir.com/manuals/38950/agfa-he_001132.html?page=15', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
