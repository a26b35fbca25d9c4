import type { Discrepancy } from '../../generated/typescript/spec.js';
import { touches, type DiscrepancyPlace } from '../../src/status/touches.js';
import { notationRange } from '../../src/values/notation.js';
import type { CodeRange } from '../code.js';

/** The ids of the discrepancies about these codes that are not about other services, annexes or implementations. */
export function touching(discrepancies: readonly Discrepancy[], range: CodeRange, place: DiscrepancyPlace = {}): string[] {
  return discrepancies.filter(({ codes, ...subject }) => touches({ ...subject, ranges: codes.map(notationRange) }, range, place)).map(({ id }) => id);
}
