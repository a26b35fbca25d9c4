import type { LookupContext } from '../status/types.js';
import type { Status, StatusJSON } from '../status/status.js';
import { statusOf } from './status-of.js';
import { DIMSEStatusError } from '../../generated/typescript/errors/classes.js';

/**
 * Returns a status unless it means that the operation was not done. Success passes, and so do Pending and Warning, which are
 * not failures.
 *
 * @param status - what the peer answered: a status, its JSON, or a code from 0 to 65535
 * @param context - where the code was received; a status brings its own
 * @throws DIMSEStatusError when the status is a Failure or a Cancel, or a code that the standard does not allow
 * @throws TypeError | RangeError when it is not a status and cannot be a Status Code
 * @example
 * ```ts
 * assertSuccess(0xff01, { service: 'C-FIND' }).isPending; // true
 * ```
 */
export function assertSuccess(status: Status | StatusJSON | number, context?: LookupContext): Status {
  const checked = assertNoFailure(status, context);
  if (checked.isCancel) throw new DIMSEStatusError(checked);
  return checked;
}

/**
 * Returns a status unless it is a failure. A Cancel passes too: the operation ended because its user requested it.
 *
 * @param status - what the peer answered: a status, its JSON, or a code from 0 to 65535
 * @param context - where the code was received; a status brings its own
 * @throws DIMSEStatusError when the status is a Failure, or a code that the standard does not allow
 * @throws TypeError | RangeError when it is not a status and cannot be a Status Code
 * @example
 * ```ts
 * assertNoFailure(0xfe00, { service: 'C-FIND' }).isCancel; // true
 * ```
 */
export function assertNoFailure(status: Status | StatusJSON | number, context?: LookupContext): Status {
  const checked = statusOf(status, context);
  if (checked.isFailure || checked.category === 'Unknown') throw new DIMSEStatusError(checked);
  return checked;
}
