export * from '../generated/typescript/association-enums.js';
export { describeAbort, describePresentationContextResult, describeRejection } from './association/describe.js';
export { isAbort, isRejection } from './association/guards.js';
export { parseAbortPDU, parseAssociateRejectPDU } from './association/pdu.js';
export type { Abort, Rejection } from '../generated/typescript/association-types.js';
export type { Speaker } from '../generated/typescript/data/pdu-fields.js';
export type { Advice, Citation } from '../generated/typescript/types.js';
export type { AbortDescription, Description, PresentationContextDescription, RejectionDescription } from './association/describe.js';
export type { AbortLike, ReceivedAbort, ReceivedRejection, RejectionLike } from './association/received.js';
