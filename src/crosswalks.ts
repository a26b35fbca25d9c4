export { crosswalk } from './crosswalks/crosswalk.js';
export { toProblem } from './crosswalks/to-problem.js';
export type { CrosswalkId } from '../generated/typescript/data/crosswalks.js';
export type { Citation } from '../generated/typescript/types.js';
export type { CrosswalkContext, CrosswalkResult } from './crosswalks/crosswalk.js';
export type { Problem } from './crosswalks/to-problem.js';
export type { LookupContext, OrText } from './status/types.js';
