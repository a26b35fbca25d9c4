export * from '../generated/typescript/errors/classes.js';
export * from '../generated/typescript/errors/guards.js';
export { assertNoFailure, assertSuccess } from './errors/assert.js';
export { fromJSON } from './errors/from-json.js';
export { Status } from './status/status.js';
export type { CodedError, ErrorJSON, ExceptionOptions } from './errors/coded-error.js';
export type { LookupContext } from './status/types.js';
export type { StatusJSON } from './status/status.js';
