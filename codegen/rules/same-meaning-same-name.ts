import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { wordsOf } from '../../src/conformance/codes.js';
import { classOf } from '../class-of.js';
import { rowRange } from '../code.js';
import type { Rule } from './rule.js';
import { implementationScopes, tableScopes } from './scopes.js';

interface Named {
  readonly place: string;
  readonly category: string;
  readonly meaning: string;
  readonly name: string;
}

/**
 * The same words with the same category have the same name everywhere: status types, tables, reasons, implementations. Case,
 * punctuation and a first "Refused:" do not matter. Rows that are gone keep their names.
 */
export const sameMeaningSameName: Rule = {
  id: 'same-meaning-same-name',
  check({ spec }) {
    const first = new Map<string, Named>();
    return named(spec).flatMap((item) => {
      const words = wordsOf(item.meaning);
      if (words === '') return [];
      const key = `${item.category} ${words}`;
      const known = first.get(key) ?? item;
      first.set(key, known);
      if (known.name === item.name) return [];
      return [{ rule: this.id, place: `${item.place}.name`, value: item.name, expected: `${known.name}, as in ${known.place}` }];
    });
  },
};

function named(spec: DICOMStatusSpec): Named[] {
  const rows = [...tableScopes(spec), ...implementationScopes(spec)].flatMap((scope) => scope.rows).filter(({ row }) => !('until' in row));
  return [
    ...spec.statusTypes.map(({ section, ...type }) => ({ ...type, place: `statusTypes[${section}]` })),
    ...rows.map(({ place, row: { category, meaning, name } }) => ({ place, category, meaning, name })),
    ...spec.reasons.flatMap(({ section, rows: reasons }) =>
      reasons.map((reason) => ({
        place: `reasons[${section}].rows[${reason.name}]`,
        category: classOf(rowRange(reason).from, spec.classRules) ?? 'Unknown',
        meaning: reason.meaning,
        name: reason.name,
      })),
    ),
  ];
}
