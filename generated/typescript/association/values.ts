// Generated from codegen/runtime/association/values.ts by codegen. Do not edit: run "npm run generate".

import { pduFields } from './data.js';
import type { PduField, PduValue } from './data-types.js';

/** The values of the field with a role; of reasons, those that belong to the source. */
export function fieldOf(role: string, source?: number): PduField | undefined {
  for (const field of pduFields) if (field.role === role && field.source === source) return field;
  return undefined;
}

/** What PS3.8 says of a value; undefined where it says nothing. */
export function valueOf(role: string, value: number, source?: number): PduValue | undefined {
  if (!Number.isInteger(value)) return undefined;
  return fieldOf(role, source)?.values.find(({ from, to }) => from <= value && value <= to);
}
