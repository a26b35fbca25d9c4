// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

export { guidanceOf } from './guidance/guidance-of.js';
export { crosswalk } from './guidance/crosswalk.js';
export type { Advice } from './advice.js';
export type { Reference } from './reference.js';
export type { CrosswalkPlace, CrosswalkResult } from './guidance/crosswalk.js';
export type { Guidance } from './guidance/guidance-of.js';
export type { CrosswalkId } from './guidance/types.js';
