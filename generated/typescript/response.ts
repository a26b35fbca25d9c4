// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export { checkResponse } from './response/check-response.js';
export { checkRetrieveResponse, finalRetrieveStatus } from './response/retrieve.js';
export type { Reference } from './reference.js';
export type { CommandSet, ResponseCheck, ResponseProblem } from './response/check-response.js';
export type { SubOperationCounter } from './response/data-types.js';
export type { RetrieveCheck, RetrieveService, RetrieveStatus, SubOperationCounts } from './response/retrieve.js';
