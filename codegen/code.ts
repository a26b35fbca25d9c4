import type { CodeRange } from '../src/values/code.js';

export type { CodeRange };
export { overlaps } from '../src/values/code.js';

/** The number of a code written as four hexadecimal digits. */
export function parseCode(code: string): number {
  return Number.parseInt(code, 16);
}

/** The codes of a row that has either `code` or `from` and `to`. */
export function rowRange(row: { code?: string; from?: string; to?: string }): CodeRange {
  return { from: parseCode(row.code ?? row.from ?? ''), to: parseCode(row.code ?? row.to ?? '') };
}

/** The codes from the first bound to before the last, cut at every bound. */
export function cutAt(bounds: Iterable<number>): CodeRange[] {
  const ascending = [...new Set(bounds)].sort((left, right) => left - right);
  return ascending.slice(1).map((end, index) => ({ from: ascending[index] ?? end, to: end - 1 }));
}

/** The same codes as the fewest ranges in ascending order. */
export function mergeRanges(ranges: readonly CodeRange[]): CodeRange[] {
  const merged: CodeRange[] = [];
  for (const { from, to } of [...ranges].sort((left, right) => left.from - right.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
}
