import { generalTable as generalData, transactionTables as transactionData, type WebTable } from '../generated/typescript/data/http-tables.js';
import { reasonTables as reasonData, type ReasonTable } from '../generated/typescript/data/reasons.js';
import { deepFreeze } from './values/deep-freeze.js';

export * from '../generated/typescript/web-enums.js';
export { explainStoreResponse } from './web/explain-store-response.js';
export { lookupReason } from './web/lookup-reason.js';
export { httpClassOf, lookupWeb } from './web/lookup-web.js';
export type { HTTPClassName, WebAcronym, WebEntry, WebService, WebTable, WebTransaction } from '../generated/typescript/data/http-tables.js';
export type { ReasonAttribute, ReasonContext, ReasonEntry, ReasonTable } from '../generated/typescript/data/reasons.js';
export type { Advice, Citation } from '../generated/typescript/types.js';
export type { JSONDataSet } from './web/dataset.js';
export type { StoreExplanation, StoreResponse } from './web/explain-store-response.js';
export type { OtherFailure, StoredInstance } from './web/store-report.js';
export type { ReasonOrigin, ReasonResult } from './web/lookup-reason.js';
export type { WebContext, WebLookupResult, WebScope } from './web/lookup-web.js';

/** The HTTP statuses of every transaction, PS3.18 Table 8.5-1. */
export const generalTable: WebTable = /* @__PURE__ */ deepFreeze(generalData);
/** The HTTP statuses of each transaction. */
export const transactionTables: readonly WebTable[] = /* @__PURE__ */ deepFreeze(transactionData);
/** The values of Failure Reason and Warning Reason. */
export const reasonTables: readonly ReasonTable[] = /* @__PURE__ */ deepFreeze(reasonData);
