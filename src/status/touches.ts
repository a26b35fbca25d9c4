import { overlaps, type CodeRange } from '../values/code.js';

/** What a discrepancy is about: without services, annexes or implementations, all of them. */
export interface DiscrepancyScope {
  readonly ranges: readonly CodeRange[];
  readonly services?: readonly string[] | undefined;
  readonly annexes?: readonly string[] | undefined;
  readonly implementations?: readonly string[] | undefined;
}

/** Where codes are looked at; without services, in all of them. */
export interface DiscrepancyPlace {
  readonly services?: readonly string[] | undefined;
  readonly annex?: string | undefined;
  readonly implementation?: string | undefined;
}

/** Whether a discrepancy is about one of the codes, and not about other services, annexes or implementations. */
export function touches(
  { ranges, services, annexes, implementations }: DiscrepancyScope,
  codes: CodeRange,
  { services: named, annex = '', implementation }: DiscrepancyPlace,
): boolean {
  return (
    ranges.some((range) => overlaps(range, codes)) &&
    (services === undefined || named === undefined || services.some((service) => named.includes(service))) &&
    (implementation === undefined ? (annexes?.includes(annex) ?? true) : implementations?.includes(implementation) === true)
  );
}
