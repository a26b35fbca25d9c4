import type { CodeRange } from '../../code.js';
import { hexLiteral } from './hex.js';

/** An expression that is true for a number in one of the ranges. Single codes compare by `===`, which no other type passes. */
export function inRanges(ranges: readonly CodeRange[], variable = 'code'): string {
  return ranges.map(({ from, to }) => condition(from, to, variable)).join(' || ');
}

function condition(from: number, to: number, variable: string): string {
  if (from === to) return `${variable} === ${hexLiteral(from)}`;
  if (from + 1 === to) return `${variable} === ${hexLiteral(from)} || ${variable} === ${hexLiteral(to)}`;
  return `(${variable} >= ${hexLiteral(from)} && ${variable} <= ${hexLiteral(to)})`;
}
