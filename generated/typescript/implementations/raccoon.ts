// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** raccoon. A DICOMweb server. It writes Failure Reason as text. Read in 1.5.0-4, 2024-01-25. */
export const raccoon: Implementation = {
  name: 'raccoon',
  title: 'raccoon',
  version: '1.5.0-4, 2024-01-25',
  address: 'https://github.com/Chinlinlee/raccoon-dicom/blob/b02a941a11ea55fe0cd7c088edab8606866ce138/',
  statuses: [],
  reasons: [
    { code: 43264, attribute: '(0008,1197)', name: 'InstanceInvalid', meaning: 'The instance is invalid', explanation: 'Written as the text "43264".', retry: 'after change', actors: ['sender'], where: 'api/dicom-web/controller/STOW-RS/service/stow-rs.service.js#L17', confidence: 'high' },
    { code: 43265, attribute: '(0008,1197)', name: 'StudyInstanceUIDMismatch', meaning: 'The Study Instance UID is not the one of the address', explanation: 'Written as the text "43265".', retry: 'after change', actors: ['sender'], where: 'api/dicom-web/controller/STOW-RS/service/stow-rs.service.js#L17', confidence: 'high' },
  ],
  associations: [],
  conditions: [],
};
