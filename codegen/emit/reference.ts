import type { Citation } from '../model.js';

/** A citation as the run-time modules and the flat data have it. */
export function referenceRecord({ part, section, table, edition, address }: Citation): object {
  return { part, section, table: table ?? null, edition, address };
}
