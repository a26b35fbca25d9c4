import type { Discrepancy } from '../../generated/typescript/spec.js';
import type { CodeRange } from '../code.js';
import { notationRange } from '../runtime/notation.js';
import { touches, type DiscrepancyPlace } from '../runtime/touches.js';

/** The ids of the discrepancies about these codes that are not about other services, annexes or implementations. */
export function touching(discrepancies: readonly Discrepancy[], range: CodeRange, place: DiscrepancyPlace = {}): string[] {
  return discrepancies
    .filter(({ codes, services = [], annexes = [], implementations = [] }) =>
      touches({ ranges: codes.map(notationRange), services, annexes, implementations }, range, place),
    )
    .map(({ id }) => id);
}
