// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Weasis. A viewer, and the tools library that Karnak and other gateways use. It writes statuses of its own for
 * trouble that no peer reported. Read in Weasis 174ba61 (4.7.2-13, 2026-08-07); weasis-dicom-tools bc3a720
 * (5.34.3.3-1, 2026-08-03).
 */
export const weasis: Implementation = {
  name: 'weasis',
  title: 'Weasis',
  version: 'Weasis 174ba61 (4.7.2-13, 2026-08-07); weasis-dicom-tools bc3a720 (5.34.3.3-1, 2026-08-03)',
  address: 'https://github.com/nroduit/weasis-dicom-tools/blob/bc3a7209512483f0abc019b407b9477267abb32d/',
  statuses: [
    { code: 272, category: 'Failure', meaning: 'The object could not be stored or forwarded', name: 'ProcessingFailure', explanation: 'Look at the log of the gateway.', services: ['C-STORE'], stored: 'no', retry: 'later', actors: ['receiver'], where: 'weasis-dicom-tools/src/main/java/org/dcm4che3/tool/storescp/StoreSCP.java#L184', confidence: 'high' },
    { code: 292, category: 'Failure', meaning: 'The caller is not authorized', name: 'NotAuthorized', explanation: 'AE title, and perhaps host name, are not on the list of the gateway.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['administrator'], where: 'weasis-dicom-tools/src/main/java/org/dcm4che3/tool/storescp/StoreSCP.java#L155', confidence: 'high' },
    { code: 45056, category: 'Warning', meaning: 'Taken as sent with a warning, or written by Weasis itself', name: 'WarningOrMadeByClient', explanation: 'For STOW-RS it is written whenever some files were not stored, whatever the Failure Reason. In the standard B000 means that the object was stored with changed values.', services: ['C-STORE'], where: 'weasis-dicom-tools/src/main/java/org/dcm4che3/tool/storescu/StoreSCU.java#L539', confidence: 'high' },
    { code: 49152, category: 'Failure', meaning: 'Written by Weasis itself', name: 'MadeByClient', explanation: 'Exceptions, rejections, aborts and missing files become C000, and so does an HTTP failure of STOW-RS. Read the message: the code has not the meaning of the standard.', where: 'weasis-dicom-tools/src/main/java/org/weasis/dicom/op/CMove.java#L187', confidence: 'high' },
    { code: 65024, category: 'Cancel', meaning: 'Written by Weasis itself when the user cancels', name: 'Cancel', explanation: 'Also the end of a query that the viewer limited.', retry: 'no', actors: [], where: 'weasis-dicom-tools/src/main/java/org/weasis/dicom/param/DicomProgress.java#L119', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
