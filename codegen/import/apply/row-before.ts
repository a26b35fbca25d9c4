import type { Editable, Group, RowFacts } from '../../spec-rows/group.js';

/** The object behind the nearest row before a printed one that has an object; undefined where it comes first. */
export function rowBefore({ rows }: Group, printed: RowFacts, targets: ReadonlyMap<RowFacts, Editable>): Editable | undefined {
  const before = rows.slice(0, rows.indexOf(printed)).findLast((row) => targets.has(row));
  return before && targets.get(before);
}
