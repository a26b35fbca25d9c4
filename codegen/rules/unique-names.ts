import type { DicomStatusSpec } from '../../generated/typescript/spec.js';
import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';
import { tableScopes } from './scopes.js';

interface Name {
  readonly place: string;
  readonly name: string;
}

/** Constant names are unique in their enum, and enum names among each other, whatever their case. */
export const uniqueNames: Rule = {
  id: 'unique-names',
  check({ spec }) {
    const enums: Name[] = [...spec.serviceClasses.flatMap(({ tables }) => tables.map((table) => ({ place: `tables[${table.table}].enum`, name: table.enum })))];
    const values: Name[] = spec.association.pduFields.map((field) => ({ place: `association.pduFields[${field.enum}]`, name: field.enum }));
    const types: Name[] = spec.statusTypes.map(({ section, name }) => ({ place: `statusTypes[${section}].name`, name }));
    const tables = tableScopes(spec).map(({ rows }) => rows.map(({ place, row }) => ({ place: `${place}.name`, name: row.name })));
    return [[...enums, ...values, ...webEnums(spec)], types, ...tables].flatMap((names) => repeated(names, this.id));
  },
};

/** The enums of web tables and reasons. */
function webEnums({ web, reasons }: DicomStatusSpec): Name[] {
  return [
    ...web.transactions.map((table) => ({ place: `web.transactions[${table.table}].enum`, name: table.enum })),
    ...reasons.flatMap(({ section, enum: name }) => (name === undefined ? [] : [{ place: `reasons[${section}].enum`, name }])),
  ];
}

function repeated(names: readonly Name[], rule: string): Finding[] {
  const first = new Map<string, string>();
  return names.flatMap(({ place, name }) => {
    const key = name.toLowerCase();
    const known = first.get(key);
    first.set(key, known ?? place);
    return known === undefined ? [] : [{ rule, place, value: name, expected: `a name that ${known} does not have` }];
  });
}
