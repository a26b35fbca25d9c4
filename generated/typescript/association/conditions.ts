// Generated from codegen/runtime/association/conditions.ts by codegen. Do not edit: run "npm run generate".

import { conditions } from './data.js';
import type { Condition } from './data-types.js';

/**
 * What an implementation's condition means, such as `0006:0317` in a log of DCMTK.
 *
 * @param code - module and code, four hexadecimal digits each, with a colon between; a `0x` before them does not matter
 * @param implementation - the implementation's id
 * @returns undefined for a condition that the data does not have
 */
export function lookupCondition(code: string, implementation = 'dcmtk'): Condition | undefined {
  const wanted = code.trim().toLowerCase().replaceAll('0x', '');
  return conditions.find((condition) => condition.implementation === implementation && condition.code === wanted);
}
