import type { Abort, Rejection } from '../../generated/typescript/association-types.js';
import type { ReceivedAbort, ReceivedRejection } from './received.js';
import { property } from '../values/property.js';
import { fieldOf, valueOf } from './values.js';

/**
 * Whether PS3.8 9.3.4 defines the result, the source, and the reason for that source. False for any other value; never throws.
 *
 * @example
 * ```ts
 * isRejection({ result: 1, source: 1, reason: 7 }); // true
 * ```
 */
export function isRejection(received: ReceivedRejection): received is Rejection {
  const [result, source, reason] = ['result', 'source', 'reason'].map((key) => property(received, key));
  return isNamed('reject result', result) && isNamed('reject source', source) && isNamed('reject reason', reason, source);
}

/**
 * Whether PS3.8 9.3.8 defines the source, and the reason where that source gives one. False for any other value; never throws.
 *
 * @example
 * ```ts
 * isAbort({ source: 2, reason: 2 }); // true
 * ```
 */
export function isAbort(received: ReceivedAbort): received is Abort {
  const [source, reason] = ['source', 'reason'].map((key) => property(received, key));
  return isNamed('abort source', source) && (fieldOf('abort reason', source) === undefined || isNamed('abort reason', reason, source));
}

function isNamed(role: string, value: unknown, source?: unknown): boolean {
  return valueOf(role, value, source)?.name !== undefined;
}
