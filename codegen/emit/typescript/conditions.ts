import type { CodeRange } from '../../code.js';
import { toHex } from '../../../src/values/code.js';

/** An expression that is true for an integer in one of the ranges, and false for every other value of any type. */
export function isIn(ranges: readonly CodeRange[], variable = 'code', write: (code: number) => string = toHex): string {
  const test = ranges.map((range) => condition(range, variable, write)).join(' || ');
  // `===` holds for nothing but the number; `<=` would take strings and fractions.
  return test.includes('<') ? `Number.isInteger(${variable}) && (${test})` : test;
}

/** Ranges up to this length are compared code by code, which is faster and takes no other type. */
const SHORT = 4;

function condition({ from, to }: CodeRange, variable: string, write: (code: number) => string): string {
  if (to - from >= SHORT) return `(${variable} >= ${write(from)} && ${variable} <= ${write(to)})`;
  return Array.from({ length: to - from + 1 }, (_, index) => `${variable} === ${write(from + index)}`).join(' || ');
}
