// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** RSNA MIRC CTP. The Clinical Trials Processor. Read in 2025-05-13. */
export const mircCtp: Implementation = {
  name: 'mirc-ctp',
  title: 'RSNA MIRC CTP',
  version: '2025-05-13',
  address: 'https://github.com/johnperry/CTP/blob/361e90f8032fbb343000f3397159ae24a001229a/',
  statuses: [
    { code: 0, category: 'Success', meaning: 'Received; it may have been lost', name: 'Success', explanation: 'CTP answers success also when the file could not be written, when it dropped the object as a duplicate, and when its lists of addresses and AE titles exclude it. Look for "Unable to store a received file" in its log.', services: ['C-STORE'], retry: 'no', actors: [], where: 'source/java/org/rsna/ctp/stdstages/dicom/DicomStorageSCP.java#L205', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
