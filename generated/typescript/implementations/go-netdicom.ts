// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** go-netdicom. A Go library with the numbers of older editions. Read in 2021-11-05. */
export const goNetdicom: Implementation = {
  name: 'go-netdicom',
  title: 'go-netdicom',
  version: '2021-11-05',
  address: 'https://github.com/grailbio/go-netdicom/blob/7caf23f3f5be4185d1b187f119c915813f0634d2/',
  statuses: [
    { code: 274, category: 'Failure', meaning: 'SOP Class not supported, as in editions before 2020', name: 'SOPClassNotSupportedFormer', explanation: 'In the standard the code is 0122 today, and 0112 means No such SOP Instance.', services: ['C-STORE', 'C-GET', 'C-FIND', 'C-MOVE'], retry: 'after change', actors: ['administrator'], where: 'dimse/dimse.go#L171', confidence: 'high' },
    { code: 292, category: 'Failure', meaning: 'The sample server could not write the file', name: 'NotAuthorized', explanation: 'A failure of the disk, answered as Not Authorized.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'sampleserver/sampleserver.go#L75', confidence: 'high' },
    { code: 529, category: 'Failure', meaning: 'No callback for the service, an unreadable request, or an unknown destination', name: 'UnrecognizedOperation', explanation: 'The program that answers does not serve this request, or, for C-MOVE, does not know the destination.', services: ['C-STORE', 'C-GET', 'C-FIND', 'C-MOVE', 'C-ECHO'], retry: 'after change', actors: ['receiver'], where: 'serviceprovider.go#L30', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
