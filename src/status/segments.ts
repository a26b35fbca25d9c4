import { classBounds } from '../../generated/typescript/categories.js';
import { discrepancies } from '../../generated/typescript/data/discrepancies.js';
import type { CodeRange } from '../values/code.js';
import { allEntries } from './entries.js';

/** The space of codes cut where an answer may change: all codes of a segment have the same answer but for the code itself. */
export class Segments {
  private readonly starts: readonly number[];

  constructor(bounds: Iterable<number>) {
    this.starts = [...new Set(bounds)].sort((left, right) => left - right);
  }

  /** The same, cut at the ends of more ranges. */
  cutAt(ranges: readonly CodeRange[]): Segments {
    return new Segments([...this.starts, ...boundsOf(ranges)]);
  }

  /** The first code of the segment that holds a code. */
  startOf(code: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= code) low = middle;
      else high = middle - 1;
    }
    return this.starts[low] ?? 0;
  }
}

let standard: Segments | undefined;

/** The segments of the standard. The first call makes them. */
export function standardSegments(): Segments {
  return (standard ??= makeSegments());
}

function makeSegments(): Segments {
  const { general, lists, uses } = allEntries();
  const entries = [...general, ...[...lists.values()].flat(), ...uses.flatMap((use) => use.entries)];
  return new Segments([...classBounds, ...boundsOf([...entries, ...discrepancies.flatMap(({ ranges }) => ranges)])]);
}

function boundsOf(ranges: readonly CodeRange[]): number[] {
  return ranges.flatMap(({ from, to }) => [from, to + 1]);
}
