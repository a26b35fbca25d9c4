// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * dcmjs-dimse. A DIMSE implementation for Node.js. It has names for 26 statuses and gives every status as a
 * number. Read in 0.3.3, 2026-04-17.
 */
export const dcmjsDimse: Implementation = {
  name: 'dcmjs-dimse',
  title: 'dcmjs-dimse',
  version: '0.3.3, 2026-04-17',
  address: 'https://github.com/PantelisGeorgiadis/dcmjs-dimse/blob/05e77102671ea6577d482448a8d7e5a69bfd0032/',
  statuses: [
    { code: 274, category: 'Failure', meaning: 'No such SOP Instance, under its older name', name: 'NoSuchSOPInstance', printed: 'No Such Object Instance', explanation: 'The constant is called NoSuchObjectInstance.', where: 'src/Constants.js', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
