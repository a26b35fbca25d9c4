import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';

/** What the spec says of one thing, beside the same from an excerpt of the standard or from a table typed by hand. */
export interface Comparison {
  readonly name: string;
  readonly of: (spec: DICOMStatusSpec) => readonly [own: unknown, printed: unknown];
}

/** The items in the order of a key: the spec and the source need not have the same order. */
export function sorted<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items
    .map((item) => [key(item), item] as const)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, item]) => item);
}
