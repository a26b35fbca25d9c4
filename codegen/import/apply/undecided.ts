import type { Source, UndecidedRow } from '../../../generated/typescript/spec.js';
import type { Group, RowFacts } from '../../spec-rows/group.js';
import type { Place } from '../compare/compare.js';
import { specEditionOf, type Difference } from '../compare/difference.js';
import { headline } from '../compare/words.js';

/**
 * Keeps which new rows were left to a person, so that they get their `since` when `apply` finds them in the spec later; those that
 * are there now get it, and are decided.
 */
export function recordUndecided(origin: Source, places: readonly Place[], left: readonly Difference[], edition: string): void {
  const before = origin.undecided ?? [];
  const isSame = (one: UndecidedRow, other: UndecidedRow): boolean => keyOf(one) === keyOf(other);
  for (const { group, found } of places) {
    for (const [{ target, isTraced }, printed] of found) {
      const known = before.find((row) => isSame(row, rowOf(group, printed, edition)));
      if (known !== undefined && isTraced) target.since ??= known.edition;
    }
  }
  const rows = left.flatMap((found) => {
    const difference = found.kind === 'moved' ? found.arrival : found;
    if (difference.kind !== 'row only in the edition') return [];
    const row = rowOf(difference.group, difference.row, edition);
    const known = before.find((other) => isSame(other, row));
    // A row that the spec lacks of its own edition was overlooked: nobody knows since when it is there.
    return known !== undefined ? [known] : specEditionOf(difference, origin.edition) < edition ? [row] : [];
  });
  const elsewhere = before.filter((row) => !places.some(({ group }) => group.section === row.section) && !rows.some((other) => isSame(row, other)));
  const undecided = [...elsewhere, ...rows];
  if (undecided.length === 0) delete origin.undecided;
  else origin.undecided = undecided as [UndecidedRow, ...UndecidedRow[]];
}

function rowOf({ section, table }: Group, row: RowFacts, edition: string): UndecidedRow {
  return { edition, section, ...(table !== null && { table }), ...(row.code === null ? { words: headline(row) } : { code: row.code }) };
}

function keyOf({ section, table, code, words }: UndecidedRow): string {
  return JSON.stringify([section, table, code, words]);
}
