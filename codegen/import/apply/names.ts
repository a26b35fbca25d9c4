import type { RowFacts, SpecGroup } from '../../spec-rows/group.js';
import { proposeName } from './propose-name.js';
import { headline } from '../compare/words.js';

/** The names of constants that are in use. */
export class Names {
  private readonly byWords = new Map<string, string>();
  private readonly taken = new Map<SpecGroup, Set<string>>();

  constructor(known: readonly SpecGroup[]) {
    for (const { rows } of known) {
      for (const row of rows) {
        if (typeof row.target.name === 'string' && row.until === undefined) this.byWords.set(keyOf(row), row.target.name);
      }
    }
  }

  /** A free name for a new row, be it that of one that is gone: the one that rows with the same class and words have elsewhere, or one made of its words. */
  propose(into: SpecGroup, row: RowFacts): string {
    const taken = this.taken.get(into) ?? new Set(into.rows.flatMap(({ target }) => (target.until === undefined ? [String(target.name)] : [])));
    this.taken.set(into, taken);
    return this.choose(row, taken);
  }

  /** The same for a row that is a place of its own. */
  proposeFor(row: RowFacts): string {
    return this.choose(row, new Set(this.byWords.values()));
  }

  private choose(row: RowFacts, taken: Set<string>): string {
    const same = this.byWords.get(keyOf(row));
    const name = same !== undefined && !taken.has(same) ? same : proposeName(headline(row), row.from ?? '', taken);
    taken.add(name);
    this.byWords.set(keyOf(row), same ?? name);
    return name;
  }
}

function keyOf(row: RowFacts): string {
  return `${row.category ?? ''} ${headline(row).toLowerCase().replace(/\.$/, '')}`;
}
