// Generated from codegen/runtime/errors/assert.ts by codegen. Do not edit: run "npm run generate".

import type { LookupContext } from '../lookup-types.js';
import { Status, type StatusJson } from '../status.js';
import { DIMSEStatusError } from './classes.js';

/**
 * Returns a status unless it means that the operation was not done. Success passes, and so do Pending and Warning, which are
 * no failures.
 *
 * @param status - what the peer answered: a status, its JSON, or a code from 0 to 65535
 * @param context - where the code was received; a status brings its own
 * @throws DIMSEStatusError when the status is a Failure or a Cancel, or a code that the standard does not allow
 * @throws TypeError | RangeError when it is no status and cannot be a Status Code
 */
export function assertSuccess(status: Status | StatusJson | number, context?: LookupContext): Status {
  const checked = assertNoFailure(status, context);
  if (checked.isCancel) throw new DIMSEStatusError(checked);
  return checked;
}

/**
 * Returns a status unless it is a failure. A Cancel passes too: the operation ended because its user asked for it.
 *
 * @param status - what the peer answered: a status, its JSON, or a code from 0 to 65535
 * @param context - where the code was received; a status brings its own
 * @throws DIMSEStatusError when the status is a Failure, or a code that the standard does not allow
 * @throws TypeError | RangeError when it is no status and cannot be a Status Code
 */
export function assertNoFailure(status: Status | StatusJson | number, context?: LookupContext): Status {
  const checked = statusOf(status, context);
  if (checked.isFailure || checked.category === 'Unknown') throw new DIMSEStatusError(checked);
  return checked;
}

/** A status of another copy of the package, or one that came as JSON, is made one of this copy. */
function statusOf(status: Status | StatusJson | number, context: LookupContext | undefined): Status {
  if (status instanceof Status) return status;
  const given: unknown = status;
  if (typeof given !== 'object' || given === null || !('code' in given)) return new Status(given as number, context);
  return new Status(given.code as number, context ?? ('context' in given ? (given.context as LookupContext) : undefined));
}
