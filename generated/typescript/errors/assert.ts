// Generated from codegen/runtime/errors/assert.ts by codegen. Do not edit: run "npm run generate".

import type { LookupContext } from '../lookup-types.js';
import { Status } from '../status.js';
import { DIMSEStatusError } from './classes.js';

/**
 * Returns a status unless it means that the operation was not done. Success passes, and so do Pending and Warning, which are
 * no failures.
 *
 * @param status - what the peer answered: a status, or a code from 0 to 65535
 * @param context - where the code was received; a status brings its own
 * @throws DIMSEStatusError when the status is a Failure or a Cancel, or a code that the standard does not allow
 * @throws TypeError | RangeError when a number cannot be a Status Code
 */
export function assertSuccess(status: Status | number, context?: LookupContext): Status {
  const checked = assertNoFailure(status, context);
  if (checked.isCancel) throw new DIMSEStatusError(checked);
  return checked;
}

/**
 * Returns a status unless it is a failure. A Cancel passes too: the operation ended because its user asked for it.
 *
 * @param status - what the peer answered: a status, or a code from 0 to 65535
 * @param context - where the code was received; a status brings its own
 * @throws DIMSEStatusError when the status is a Failure, or a code that the standard does not allow
 * @throws TypeError | RangeError when a number cannot be a Status Code
 */
export function assertNoFailure(status: Status | number, context?: LookupContext): Status {
  const checked = typeof status === 'number' ? new Status(status, context) : status;
  if (checked.isFailure || checked.category === 'Unknown') throw new DIMSEStatusError(checked);
  return checked;
}
