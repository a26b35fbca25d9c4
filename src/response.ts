export { checkResponse } from './response/check-response.js';
export { checkRetrieveResponse, finalRetrieveStatus } from './response/retrieve.js';
export { serviceOfCommandField } from './response/service-of-command-field.js';
export type { SubOperationCounter } from '../generated/typescript/data/retrieves.js';
export type { Citation } from '../generated/typescript/types.js';
export type { CommandSet, ResponseCheck, ResponseProblem } from './response/check-response.js';
export type { RetrieveCheck, RetrieveService, RetrieveStatus, SubOperationCounts } from './response/retrieve.js';
