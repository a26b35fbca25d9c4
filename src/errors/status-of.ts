import { Status, type StatusJSON } from '../status/status.js';
import type { LookupContext } from '../status/types.js';

/** A code, or a status of another copy of the package or one that came as JSON, as a status of this copy. */
export function statusOf(status: Status | StatusJSON | number, context?: LookupContext): Status {
  if (status instanceof Status) return status;
  const given: unknown = status;
  if (typeof given !== 'object' || given === null || !('code' in given)) return new Status(given as number, context);
  return new Status(given.code as number, context ?? ('context' in given ? (given.context as LookupContext) : undefined));
}
