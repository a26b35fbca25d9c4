// Generated from codegen/runtime/association/guards.ts by codegen. Do not edit: run "npm run generate".

import type { ReceivedAbort, ReceivedRejection } from './describe.js';
import type { Abort, Rejection } from './types.js';
import { fieldOf, valueOf } from './values.js';

/** Whether PS3.8 defines the result, the source, and the reason for that source. */
export function isRejection(received: ReceivedRejection): received is Rejection {
  const { result, source, reason } = received;
  return isNamed('reject result', result) && isNamed('reject source', source) && isNamed('reject reason', reason, source);
}

/** Whether PS3.8 defines the source, and the reason where that source gives one. */
export function isAbort(received: ReceivedAbort): received is Abort {
  const { source, reason } = received;
  return isNamed('abort source', source) && (fieldOf('abort reason', source) === undefined || isNamed('abort reason', reason, source));
}

function isNamed(role: string, value: number, source?: number): boolean {
  return valueOf(role, value, source)?.name !== undefined;
}
