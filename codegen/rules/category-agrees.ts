import { classOf } from '../class-of.js';
import { rowRange } from '../code.js';
import type { Rule } from './rule.js';
import { tableScopes } from './scopes.js';

/**
 * The category of a row is the one that the class rules give to all its codes.
 * Implementations are left to the rule on collisions: what they claim is data.
 */
export const categoryAgrees: Rule = {
  id: 'category-agrees',
  check({ spec }) {
    const rows = [
      ...spec.statusTypes.flatMap(({ section, code, category }) => (code === undefined ? [] : [{ place: `statusTypes[${section}]`, row: { code, category } }])),
      ...tableScopes(spec).flatMap((scope) => scope.rows),
    ];
    return rows.flatMap(({ place, row }) => {
      const { from, to } = rowRange(row);
      const [first, last] = [classOf(from, spec.classRules), classOf(to, spec.classRules)];
      if (first === row.category && last === row.category) return [];
      return [{ rule: this.id, place: `${place}.category`, value: row.category, expected: first ?? 'codes that the class rules allow' }];
    });
  },
};
