// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export { NetDICOMError, ClassNotSupportedError, PDUProcessingError, DIMSEProcessingError, AssociationError, AssociationRejectedError, AssociationReleasedError, AssociationAbortedError, DCMTimeoutError, EventHandlingError, DIMSEStatusError } from './errors/classes.js';
export { isNetDICOMError, isClassNotSupportedError, isPDUProcessingError, isDIMSEProcessingError, isAssociationError, isAssociationRejectedError, isAssociationReleasedError, isAssociationAbortedError, isDCMTimeoutError, isEventHandlingError, isDIMSEStatusError } from './errors/guards.js';
export { fromJSON } from './errors/from-json.js';
export { assertNoFailure, assertSuccess } from './errors/assert.js';
export { Status } from './status.js';
export type { CodedError, ErrorJson, ExceptionOptions } from './errors/coded-error.js';
export type { ClassNotSupportedErrorOptions } from './errors/classes.js';
export type { PDUProcessingErrorOptions } from './errors/classes.js';
export type { DIMSEProcessingErrorOptions } from './errors/classes.js';
export type { DCMTimeoutErrorOptions } from './errors/classes.js';
