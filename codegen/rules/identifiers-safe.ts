import type { Rule } from './rule.js';
import { implementationScopes, tableScopes } from './scopes.js';

/** No name hides a global of JavaScript (an enum called `Map`) or one of the package's own types. */
export const identifiersSafe: Rule = {
  id: 'identifiers-safe',
  check({ spec }) {
    const enums = [...spec.serviceClasses.flatMap(({ tables }) => tables.map((table) => ({ place: `tables[${table.table}].enum`, name: table.enum })))];
    const members = [
      ...spec.statusTypes.map(({ section, name }) => ({ place: `statusTypes[${section}].name`, name })),
      ...[...tableScopes(spec), ...implementationScopes(spec)].flatMap(({ rows }) =>
        rows.map(({ place, row }) => ({ place: `${place}.name`, name: row.name })),
      ),
    ];
    return [
      ...enums.filter(({ name }) => name in globalThis || !/^[A-Z][A-Za-z0-9]+Status$/.test(name)),
      ...members.filter(({ name }) => name in Object.prototype || !/^[A-Z][A-Za-z0-9]*$/.test(name)),
    ].map(({ place, name }) => ({
      rule: this.id,
      place,
      value: name,
      expected: 'a PascalCase name that hides nothing; the name of an enum ends in Status',
    }));
  },
};
