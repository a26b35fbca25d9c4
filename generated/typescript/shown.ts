// Generated from codegen/runtime/shown.ts by codegen. Do not edit: run "npm run generate".

import { describeValue } from './code.js';

/** A value of any kind as it may stand in a message. Objects are not spelled out: some cannot become a text. */
export function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : describeValue(value);
}
