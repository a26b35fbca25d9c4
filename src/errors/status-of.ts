import { Status, type StatusJSON } from '../status/status.js';
import type { LookupContext } from '../status/types.js';
import { property } from '../values/property.js';

/** A code, or a status of another copy of the package or one that came as JSON, as a status of this copy. */
export function statusOf(status: Status | StatusJSON | number, context?: LookupContext): Status {
  if (isStatus(status)) return status;
  const code = property(status, 'code');
  if (code === undefined) return new Status(status as number, context);
  return new Status(code as number, context ?? (property(status, 'context') as LookupContext | undefined));
}

function isStatus(value: unknown): value is Status {
  try {
    return value instanceof Status;
  } catch {
    return false; // a proxy that nothing can be asked
  }
}
