import type { Rule } from './rule.js';
import { tableScopes } from './scopes.js';

/** Rows of the same category with the same printed words have the same name in every table; those that are gone keep theirs. */
export const sameMeaningSameName: Rule = {
  id: 'same-meaning-same-name',
  check({ spec }) {
    const first = new Map<string, { name: string; place: string }>();
    return tableScopes(spec).flatMap(({ rows }) =>
      rows.flatMap(({ place, row }) => {
        if (row.meaning === '' || row.until !== undefined) return [];
        const key = `${row.category} ${row.meaning.toLowerCase().replace(/\.$/, '')}`;
        const known = first.get(key) ?? { name: row.name, place };
        first.set(key, known);
        if (known.name === row.name) return [];
        return [{ rule: this.id, place: `${place}.name`, value: row.name, expected: `${known.name}, as in ${known.place}` }];
      }),
    );
  },
};
