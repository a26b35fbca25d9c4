// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Wireshark. The network analyzer. It shows the same words whatever the DIMSE service is; the code stands beside
 * them. Read in commit 00aaab0.
 */
export const wireshark: Implementation = {
  name: 'wireshark',
  title: 'Wireshark',
  version: 'commit 00aaab0',
  address: 'https://github.com/wireshark/wireshark/blob/00aaab06256072238cf4e269f5a6126eefd92379/',
  statuses: [
    { code: 263, category: 'Warning', meaning: 'Shown as "Attribute list error"', name: 'AttributeListWarning', printed: 'Attribute list error', explanation: 'A warning, under its older name.', retry: 'no', actors: [], where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 292, category: 'Failure', meaning: 'Shown as "Unknown"', name: 'NotAuthorized', explanation: 'The version that was read has no entry for it: the peer does not authorize the request.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 42241, category: 'Failure', meaning: 'Shown as "... Object may no longer be updated"', name: 'FormerProcedureStepMayNotBeUpdated', explanation: 'Wireshark shows the words of the retired General Purpose Worklist, whatever the DIMSE service: the scheduled procedure step may no longer be updated. In the standard of today this code is only a failure by its class.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 42242, category: 'Failure', meaning: 'Shown as "... wrong Transaction UID is used"', name: 'FormerWrongTransactionUID', explanation: 'Wireshark shows the words of the retired General Purpose Worklist, whatever the DIMSE service: the Transaction UID of a scheduled procedure step is wrong. In the standard of today this code is only a failure by its class.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 42243, category: 'Failure', meaning: 'Shown as "... already in the \'IN PROGRESS\' state"', name: 'FormerProcedureStepInProgress', explanation: 'Wireshark shows the words of the retired General Purpose Worklist, whatever the DIMSE service: the scheduled procedure step is already in progress. In the standard of today this code is only a failure by its class.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 42244, category: 'Failure', meaning: 'Shown as "... not in the \'IN PROGRESS\' state"', name: 'FormerProcedureStepNotInProgress', explanation: 'Wireshark shows the words of the retired General Purpose Worklist, whatever the DIMSE service: the scheduled procedure step of a performed one is not in progress. In the standard of today this code is only a failure by its class.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 42245, category: 'Failure', meaning: 'Shown as "... Transaction UID does not match"', name: 'FormerTransactionUIDDiffers', explanation: 'Wireshark shows the words of the retired General Purpose Worklist, whatever the DIMSE service: the Transaction UID of a performed procedure step does not match. In the standard of today this code is only a failure by its class.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
    { code: 45056, category: 'Warning', meaning: 'Shown as "Sub-operations Complete - One or more Failures"', name: 'CoercionOfDataElements', printed: 'Sub-operations Complete - One or more Failures', explanation: 'For a C-STORE it means Coercion of Data Elements.', where: 'epan/dissectors/packet-dcm.c', confidence: 'high' },
  ],
  reasons: [],
  associations: [],
  conditions: [],
};
