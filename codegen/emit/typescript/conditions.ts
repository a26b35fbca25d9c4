import type { CodeRange } from '../../code.js';
import { toHex } from '../../runtime/code.js';

/** An expression that is true for an integer in one of the ranges, and false for every other value of any type. */
export function isIn(ranges: readonly CodeRange[], variable = 'code'): string {
  const test = inRanges(ranges, variable);
  // `===` holds for nothing but the number; `<=` would take strings and fractions.
  return test.includes('<') ? `Number.isInteger(${variable}) && (${test})` : test;
}

function inRanges(ranges: readonly CodeRange[], variable: string): string {
  return ranges.map(({ from, to }) => condition(from, to, variable)).join(' || ');
}

/** Ranges up to this length are compared code by code, which is faster and takes no other type. */
const SHORT = 4;

function condition(from: number, to: number, variable: string): string {
  if (to - from >= SHORT) return `(${variable} >= ${toHex(from)} && ${variable} <= ${toHex(to)})`;
  return Array.from({ length: to - from + 1 }, (_, index) => `${variable} === ${toHex(from + index)}`).join(' || ');
}
