// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { Implementation } from './types.js';

/**
 * Microsoft DICOM server and Azure DICOM service. A DICOMweb server. Its Failure Reasons are decimal in JSON;
 * two of them lie in Bxxx, the class of warnings, although the instance was not stored. Read in 10.0.838-84,
 * 2024-12-09.
 */
export const azureDicom: Implementation = {
  name: 'azure-dicom',
  title: 'Microsoft DICOM server and Azure DICOM service',
  version: '10.0.838-84, 2024-12-09',
  address: 'https://github.com/microsoft/dicom-server/blob/eeefbe4d74e06c8c7c03eb621abcda1a4a8ec3e9/',
  statuses: [],
  reasons: [
    { code: 1, attribute: '(0008,1196)', name: 'DataSetHasValidationWarnings', meaning: 'Stored, but some attributes did not validate', explanation: 'They are left out of the searchable metadata. Failed Attributes Sequence has an Error Comment for each.', retry: 'no', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/WarningReasonCodes.cs', confidence: 'high' },
    { code: 45063, attribute: '(0008,1196)', name: 'DataSetDoesNotMatchSOPClassWarning', meaning: 'Stored, although the data set does not match its SOP Class', explanation: 'Version 1 of the conformance statement lists it among the failures, version 2 among the warnings.', retry: 'no', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/WarningReasonCodes.cs', confidence: 'high' },
    { code: 272, attribute: '(0008,1197)', name: 'ProcessingFailure', meaning: 'Processing failure without a code of its own', explanation: 'Look at the log of the service.', retry: 'later', actors: ['receiver'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 273, attribute: '(0008,1197)', name: 'StoredBlobNotFound', meaning: 'A stored blob was not found', explanation: 'A constant of the source; no response that uses it was found. In PS3.7 0111 means a duplicate.', where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'medium' },
    { code: 288, attribute: '(0008,1197)', name: 'MissingAttribute', meaning: 'A required attribute of the workitem is missing', explanation: 'Create Workitem: add the attribute.', retry: 'after change', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 289, attribute: '(0008,1197)', name: 'MissingAttributeValue', meaning: 'A required attribute of the workitem has no value', explanation: 'Create Workitem: give it a value.', retry: 'after change', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 43264, attribute: '(0008,1197)', name: 'ValidationFailure', meaning: 'The instance did not pass validation', explanation: 'A required tag is missing, a UID is malformed, a value does not fit its VR, or the study is not the one of the address. Failed Attributes Sequence (0074,1048) of the item names the attribute.', retry: 'after change', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 43265, attribute: '(0008,1197)', name: 'StudyInstanceUIDMismatch', meaning: 'The Study Instance UID is not the one of the address', explanation: 'Documented only; the code that was read sends A900 for it.', retry: 'after change', actors: ['sender'], where: 'docs/resources/conformance-statement.md#L54', confidence: 'high' },
    { code: 45070, attribute: '(0008,1197)', name: 'SOPInstanceAlreadyExists', meaning: 'The instance is already stored', explanation: 'Study, Series and SOP Instance UID exist. Nothing was changed: delete the instance before, or use PUT where the service has it.', retry: 'no', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 45071, attribute: '(0008,1197)', name: 'PendingSOPInstance', meaning: 'Another request is storing the instance', explanation: 'Another process creates it, or an earlier attempt was not cleaned up. If it stays so, delete the instance and store it again.', retry: 'later', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 49922, attribute: '(0008,1197)', name: 'TransactionUIDAbsent', meaning: 'The Transaction UID is missing while the workitem is IN PROGRESS', explanation: 'In PS3.4 C302 means that the workitem already is IN PROGRESS.', retry: 'after change', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 49923, attribute: '(0008,1197)', name: 'ProcedureStepStateNotAllowed', meaning: 'Procedure Step State must not be in an update', explanation: 'In PS3.4 C303 means that SCHEDULED may not be requested.', retry: 'after change', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 49924, attribute: '(0008,1197)', name: 'AlreadyCanceledOrUpdateConflict', meaning: 'The workitem is CANCELED, or another request changed it', explanation: 'Two meanings with one number. In PS3.4 C304 means that the requirements of the final state are not met.', retry: 'later', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 49926, attribute: '(0008,1197)', name: 'AlreadyCompleted', meaning: 'The workitem is already COMPLETED', explanation: 'PS3.4 has C311 for a cancellation of a completed workitem.', retry: 'no', actors: ['sender'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'high' },
    { code: 49939, attribute: '(0008,1197)', name: 'PerformerChoosesNotToCancel', meaning: 'The performer declines to cancel, or the workitem cannot be changed', explanation: 'The constant speaks of the cancellation; the server also uses it for a workitem that it may not change.', retry: 'after change', actors: ['receiver'], where: 'src/Microsoft.Health.Dicom.Core/Features/Store/FailureReasonCodes.cs', confidence: 'medium' },
  ],
  associations: [],
  conditions: [],
};
