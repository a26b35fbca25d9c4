import type { Finding } from '../errors.js';
import { enumNames, type NamedPlace } from './named-places.js';
import type { Rule } from './rule.js';
import { tableScopes } from './scopes.js';

/** Constant names are unique in their enum, and enum names among each other, whatever their case. */
export const uniqueNames: Rule = {
  id: 'unique-names',
  check({ spec }) {
    const types = spec.statusTypes.map(({ section, name }) => ({ place: `statusTypes[${section}].name`, name }));
    const tables = tableScopes(spec).map(({ rows }) => rows.map(({ place, row }) => ({ place: `${place}.name`, name: row.name })));
    return [enumNames(spec), types, ...tables].flatMap((names) => repeated(names, this.id));
  },
};

function repeated(names: readonly NamedPlace[], rule: string): Finding[] {
  const first = new Map<string, string>();
  return names.flatMap(({ place, name }) => {
    const key = name.toLowerCase();
    const known = first.get(key);
    first.set(key, known ?? place);
    return known === undefined ? [] : [{ rule, place, value: name, expected: `a name that ${known} does not have` }];
  });
}
