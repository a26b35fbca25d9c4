import type { Discrepancy, DimseService } from '../generated/typescript/spec.js';
import { overlaps, type CodeRange } from './code.js';
import { notationRange } from './runtime/notation.js';

/** Where a status is looked at. */
export interface Place {
  readonly services?: readonly DimseService[];
  readonly annex?: string | undefined;
  readonly implementation?: string;
}

/** The ids of the discrepancies about these codes that are not about other services, annexes or implementations. */
export function touching(discrepancies: readonly Discrepancy[], range: CodeRange, place: Place = {}): string[] {
  return discrepancies
    .filter(({ codes, services, annexes, implementations }) => {
      const about = codes.some((code) => overlaps(notationRange(code), range));
      const inService = services === undefined || place.services === undefined || services.some((service) => place.services?.includes(service));
      const inAnnex = annexes === undefined || place.implementation !== undefined || (place.annex !== undefined && annexes.includes(place.annex));
      const ofImplementation = place.implementation === undefined || (implementations?.includes(place.implementation) ?? false);
      return about && inService && inAnnex && ofImplementation;
    })
    .map(({ id }) => id);
}
