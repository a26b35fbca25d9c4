export { crosswalk } from './crosswalks/crosswalk.js';
export type { CrosswalkId } from '../generated/typescript/data/crosswalks.js';
export type { Citation } from '../generated/typescript/types.js';
export type { CrosswalkContext, CrosswalkResult } from './crosswalks/crosswalk.js';
export type { OrText } from './status/types.js';
