// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { RejectResult } from './enums/reject-result.js';
import type { RejectSource } from './enums/reject-source.js';
import type { RejectReasonUser } from './enums/reject-reason-user.js';
import type { RejectReasonACSE } from './enums/reject-reason-acse.js';
import type { RejectReasonPresentation } from './enums/reject-reason-presentation.js';
import type { AbortSource } from './enums/abort-source.js';
import type { AbortReason } from './enums/abort-reason.js';
/** An A-ASSOCIATE-RJ with values that PS3.8 defines: the source decides which reasons exist. */
export type Rejection = { readonly result: RejectResult; readonly source: RejectSource.ServiceUser; readonly reason: RejectReasonUser } | { readonly result: RejectResult; readonly source: RejectSource.ServiceProviderACSE; readonly reason: RejectReasonACSE } | { readonly result: RejectResult; readonly source: RejectSource.ServiceProviderPresentation; readonly reason: RejectReasonPresentation };
/** An A-ABORT with values that PS3.8 defines: only one source gives a reason. */
export type Abort = { readonly source: AbortSource.ServiceUser; readonly reason: number } | { readonly source: AbortSource.ServiceProvider; readonly reason: AbortReason };
