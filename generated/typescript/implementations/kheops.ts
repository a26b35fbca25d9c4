// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** Kheops DICOMweb proxy. A proxy that decides who may store into a study. Read in 1.1.2-3, 2025-01-02. */
export const kheops: Implementation = {
  name: 'kheops',
  title: 'Kheops DICOMweb proxy',
  version: '1.1.2-3, 2025-01-02',
  address: 'https://github.com/OsiriX-Foundation/kheops/blob/0f4fc7f83d2d4f1ec530c1c6c8d82f296b028b5e/',
  statuses: [],
  reasons: [
    { code: 262, attribute: '(0008,1197)', name: 'ConflictingMetadata', meaning: 'The metadata conflicts with that of stored instances', explanation: 'Attribute Identifier List (0000,1005) names the attributes. PS3.18 does not list 0106 as a reason.', retry: 'after change', actors: ['sender'], where: 'DICOMwebProxy/src/main/java/online/kheops/proxy/stow/authorization/AuthorizationManager.java#L172', confidence: 'high' },
    { code: 292, attribute: '(0008,1197)', name: 'UserMayNotWriteSeries', meaning: 'The user may not write to this series', explanation: 'Ask the owner of the album or study for the right.', retry: 'after change', actors: ['sender'], where: 'DICOMwebProxy/src/main/java/online/kheops/proxy/stow/authorization/AuthorizationManager.java#L156', confidence: 'high' },
  ],
  associations: [],
  conditions: [],
};
