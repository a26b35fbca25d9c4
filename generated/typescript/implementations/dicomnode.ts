// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/** DicomNode. A Python framework for image pipelines. Read in 2026-05-21. */
export const dicomnode: Implementation = {
  name: 'dicomnode',
  title: 'DicomNode',
  version: '2026-05-21',
  address: 'https://github.com/Rigshospitalet-KFNM/DicomNode/blob/02455b9e1958d0cfa48756775072846fff63c29c/',
  statuses: [
    { code: 0, category: 'Success', meaning: 'Received; it may have been dropped', name: 'Success', explanation: 'Without error_on_rejected_dataset, success is the answer for dropped objects too.', services: ['C-STORE'], retry: 'no', actors: [], where: 'src/dicomnode/server/nodes.py#L304', confidence: 'high' },
    { code: 43009, category: 'Failure', meaning: 'Not kept: an exception in the filter, or while the object was taken in', name: 'FilterException', explanation: 'In PS3.4 A801 means an unknown move destination.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['receiver'], where: 'src/dicomnode/server/nodes.py#L304', confidence: 'high' },
    { code: 45062, category: 'Warning', meaning: 'Not kept: the object did not pass the filter', name: 'RejectedByFilter', explanation: 'Check the filter. It is sent if error_on_rejected_dataset is set; otherwise the answer is success. In the standard a warning means that the object was stored.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'src/dicomnode/server/nodes.py#L304', confidence: 'high' },
    { code: 45063, category: 'Warning', meaning: 'Not kept: the object has no patient identifier', name: 'NoPatientIdentifier', explanation: 'Give the object a patient identifier. It is sent if error_on_rejected_dataset is set; otherwise the answer is success. In the standard a warning means that the object was stored.', services: ['C-STORE'], stored: 'no', retry: 'after change', actors: ['sender'], where: 'src/dicomnode/server/nodes.py#L304', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
