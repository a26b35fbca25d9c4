// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export { RejectResult } from './enums/reject-result.js';
export { isRejectResult } from './guards/reject-result.js';
export { RejectSource } from './enums/reject-source.js';
export { isRejectSource } from './guards/reject-source.js';
export { RejectReasonUser } from './enums/reject-reason-user.js';
export { isRejectReasonUser } from './guards/reject-reason-user.js';
export { RejectReasonAcse } from './enums/reject-reason-acse.js';
export { isRejectReasonAcse } from './guards/reject-reason-acse.js';
export { RejectReasonPresentation } from './enums/reject-reason-presentation.js';
export { isRejectReasonPresentation } from './guards/reject-reason-presentation.js';
export { AbortSource } from './enums/abort-source.js';
export { isAbortSource } from './guards/abort-source.js';
export { AbortReason } from './enums/abort-reason.js';
export { isAbortReason } from './guards/abort-reason.js';
export { PresentationContextResult } from './enums/presentation-context-result.js';
export { isPresentationContextResult } from './guards/presentation-context-result.js';
export { PduType } from './enums/pdu-type.js';
export { isPduType } from './guards/pdu-type.js';
export { describeAbort, describePresentationContextResult, describeRejection } from './association/describe.js';
export { isAbort, isRejection } from './association/guards.js';
export { parseAbortPdu, parseAssociateRejectPdu } from './association/pdu.js';
export { lookupCondition } from './association/conditions.js';
export type { Advice } from './advice.js';
export type { Reference } from './reference.js';
export type { Condition, Speaker } from './association/data-types.js';
export type { AbortDescription, Description, PresentationContextDescription, ReceivedAbort, ReceivedRejection, RejectionDescription } from './association/describe.js';
export type { Abort, Rejection } from './association/types.js';
