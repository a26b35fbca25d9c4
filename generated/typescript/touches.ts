// Generated from codegen/runtime/touches.ts by codegen. Do not edit: run "npm run generate".

interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a discrepancy is about: without services or annexes, all of them. */
export interface DiscrepancySubject {
  readonly ranges: readonly Range[];
  readonly services: readonly string[];
  readonly annexes: readonly string[];
  readonly implementations: readonly string[];
}

/** Where codes are looked at; without services, in all of them. */
export interface DiscrepancyPlace {
  readonly services?: readonly string[] | undefined;
  readonly annex?: string | undefined;
  readonly implementation?: string | undefined;
}

/** Whether a discrepancy is about one of the codes, and not about other services, annexes or implementations. */
export function touches(
  { ranges, services, annexes, implementations }: DiscrepancySubject,
  { from, to }: Range,
  { services: named, annex = '', implementation }: DiscrepancyPlace,
): boolean {
  return (
    ranges.some((range) => range.from <= to && from <= range.to) &&
    (!services.length || !named || services.some((service) => named.includes(service))) &&
    (implementation === undefined ? !annexes.length || annexes.includes(annex) : implementations.includes(implementation))
  );
}
