// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** Static DICOMweb. A DICOMweb server of files, of OHIF. Read in 1.5.0-61, 2026-04-28. */
export const staticDicomweb: Implementation = {
  name: 'static-dicomweb',
  title: 'Static DICOMweb',
  version: '1.5.0-61, 2026-04-28',
  address: 'https://github.com/RadicalImaging/Static-DICOMWeb/blob/b8bbbd9b973e3a6a9b447ad1fa842ad942e01f1a/',
  statuses: [],
  reasons: [
    { code: 49152, attribute: '(0008,1197)', name: 'AnyFailure', meaning: 'Any failure', explanation: 'The only other reason: look at the log.', retry: 'after change', actors: ['receiver'], where: 'packages/static-wado-webserver/lib/util/stowResponseBuilder.mjs#L1', confidence: 'high' },
    { code: 53248, attribute: '(0008,1197)', name: 'NotDICOM', meaning: 'The file is not DICOM', explanation: 'D000 lies outside every class of PS3.7.', retry: 'no', actors: ['sender'], where: 'packages/static-wado-creator/lib/StaticWado.js#L187', confidence: 'high' },
  ],
  associations: [],
  conditions: [],
};
