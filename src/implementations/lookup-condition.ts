import { MOST } from '../status/read-implementation.js';
import { listOf } from '../values/list.js';
import { property } from '../values/property.js';
import type { Condition, Implementation } from '../../generated/typescript/implementations/types.js';

/**
 * What a condition in the log of an implementation means, such as `0006:0317` in a log of DCMTK.
 *
 * @param code - module and code, four hexadecimal digits each, with a colon between; a `0x` before them does not matter
 * @param implementation - whose log it is
 * @returns undefined for a condition that the data does not have
 * @see https://support.dcmtk.org/docs/
 * @example
 * ```ts
 * lookupCondition('0006:0317', dcmtk)?.exception; // 'AssociationAbortedError'
 * ```
 */
export function lookupCondition(code: string, implementation: Implementation): Condition | undefined {
  const wanted = plain(code);
  if (wanted === undefined) return undefined;
  return listOf(property(implementation, 'conditions'), MOST).find((condition) => plain(property(condition, 'code')) === wanted) as Condition | undefined;
}

/** A condition as the data has it; undefined for what is not text. */
function plain(code: unknown): string | undefined {
  return typeof code === 'string' ? code.trim().toLowerCase().replaceAll('0x', '') : undefined;
}
