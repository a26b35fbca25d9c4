import { pduFields, type PDUField, type PDUValue } from '../../generated/typescript/data/pdu-fields.js';
import { covers } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';

/** The values of the field with a role; of reasons, those that belong to the source. */
export function fieldOf(role: string, source?: unknown): PDUField | undefined {
  for (const field of pduFields) if (field.role === role && field.source === source) return deepFreeze(field);
  return undefined;
}

/** What PS3.8 says of a value; undefined where it says nothing. */
export function valueOf(role: string, value: unknown, source?: unknown): PDUValue | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return fieldOf(role, source)?.values.find(covers(value));
}
