import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import type { Rule } from './rule.js';
import { implementationScopes, tableScopes } from './scopes.js';

/** Whatever the spec names (status types, command elements, tables, SOP Classes, annexes, implementations) is in the spec. */
export const referencesResolve: Rule = {
  id: 'references-resolve',
  check({ spec }) {
    const elements = new Set(spec.commandElements.map(({ tag }) => tag));
    const types = new Set(spec.statusTypes.map(({ section }) => section));
    const tables = new Set(spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables.map(({ table }) => table)));
    const annexes = new Set(spec.serviceClasses.map(({ annex }) => annex));
    const uids = new Set(spec.serviceClasses.flatMap(({ sopClasses }) => sopClasses.map(({ uid }) => uid)));
    const implementations = new Set(spec.implementations.map(({ id }) => id));
    const exceptions = new Set(spec.exceptions.map(({ name }) => name));
    const discrepancies = new Set(spec.discrepancies.map(({ id }) => id));
    const values = new Set(spec.association.pduFields.flatMap((field) => field.values.map(({ value }) => `${field.enum} ${String(value)}`)));
    const transactions = new Set(spec.web.transactions.map(({ table }) => table));
    const enums = new Set(spec.association.pduFields.map((field) => field.enum));
    const rows = [...tableScopes(spec), ...implementationScopes(spec)].flatMap((scope) => scope.rows);
    const names: { place: string; value: string; known: ReadonlySet<string>; kind: string }[] = [
      ...spec.statusTypes.flatMap(({ section, fields }) =>
        fields.flatMap(({ element }) =>
          element === undefined ? [] : [{ place: `statusTypes[${section}].fields`, value: element, known: elements, kind: 'a command element' }],
        ),
      ),
      ...spec.dimseServices.flatMap(({ name, statuses }) =>
        statuses.map(({ type }) => ({ place: `dimseServices[${name}].statuses`, value: type, known: types, kind: 'the section of a status type' })),
      ),
      ...rows.flatMap(({ place, row }) =>
        [...(row.relatedFields ?? []).filter((field) => field !== 'Identifier'), ...('fieldValues' in row ? Object.keys(row.fieldValues ?? {}) : [])].map(
          (value) => ({
            place: `${place}.relatedFields`,
            value,
            known: elements,
            kind: 'a command element',
          }),
        ),
      ),
      ...aliasOwners(
        [
          ...rows,
          ...spec.statusTypes.map((row) => ({ place: `statusTypes[${row.section}]`, row })),
          ...spec.exceptions.map((row) => ({ place: `exceptions[${row.name}]`, row })),
        ],
        implementations,
      ),
      ...spec.serviceClasses.flatMap(({ annex, adoptions, statements, sopClasses, tables: own }) => [
        ...adoptions.map(({ section, table }) => ({ place: `serviceClasses[${annex}].adoptions[${section}]`, value: table, known: tables, kind: 'a table' })),
        ...own.flatMap(({ table, inAdditionTo }) =>
          inAdditionTo === undefined
            ? []
            : [{ place: `serviceClasses[${annex}].tables[${table}].inAdditionTo`, value: inAdditionTo, known: tables, kind: 'a table' }],
        ),
        ...[...own, ...statements, ...sopClasses.map(({ uid, members }) => ({ section: uid, sopClasses: members }))].flatMap(({ section, sopClasses: named }) =>
          (named ?? []).map((value) => ({ place: `serviceClasses[${annex}] at ${section}`, value, known: uids, kind: 'a SOP Class of the spec' })),
        ),
      ]),
      ...spec.prose.flatMap(({ section, annex, sopClasses }) => [
        ...(annex === undefined ? [] : [{ place: `prose[${section}].annex`, value: annex, known: annexes, kind: 'an annex' }]),
        ...(sopClasses ?? []).map((value) => ({ place: `prose[${section}].sopClasses`, value, known: uids, kind: 'a SOP Class of the spec' })),
      ]),
      ...spec.implementations.flatMap(({ id, conditions = [] }) =>
        conditions.flatMap(({ code, exception }) =>
          exception === undefined ? [] : [{ place: `implementations[${id}].conditions[${code}]`, value: exception, known: exceptions, kind: 'an exception' }],
        ),
      ),
      ...spec.exceptions.flatMap(({ name, fields }) =>
        fields.flatMap((field) =>
          field.enum === undefined ? [] : [{ place: `exceptions[${name}].fields`, value: field.enum, known: enums, kind: 'an enum of a PDU field' }],
        ),
      ),
      ...touched(spec).map(({ place, id }) => ({ place, value: id, known: discrepancies, kind: 'a discrepancy' })),
      ...spec.conformance.flatMap(({ table, annex, sopClass, transactions: named = [] }) => [
        ...(annex === undefined ? [] : [{ place: `conformance[${table}].annex`, value: annex, known: annexes, kind: 'an annex' }]),
        ...(sopClass === undefined ? [] : [{ place: `conformance[${table}].sopClass`, value: sopClass, known: uids, kind: 'a SOP Class of the spec' }]),
        ...named.map((value) => ({ place: `conformance[${table}].transactions`, value, known: transactions, kind: 'a table of a transaction' })),
      ]),
      ...spec.association.symbols.flatMap(({ section, symbol, enum: name, value }) =>
        name === undefined
          ? []
          : [{ place: `association.symbols[${section}][${symbol}]`, value: `${name} ${String(value)}`, known: values, kind: 'a value of a PDU field' }],
      ),
      ...spec.discrepancies.flatMap(({ id, annexes: named, implementations: of, says }) => [
        ...(named ?? []).map((value) => ({ place: `discrepancies[${id}].annexes`, value, known: annexes, kind: 'an annex' })),
        ...[...(of ?? []), ...says.flatMap(({ implementation }) => implementation ?? [])].map((value) => ({
          place: `discrepancies[${id}]`,
          value,
          known: implementations,
          kind: 'an implementation',
        })),
      ]),
    ];
    return names.filter(({ value, known }) => !known.has(value)).map(({ place, value, kind }) => ({ rule: this.id, place, value, expected: kind }));
  },
};

function aliasOwners(rows: readonly { place: string; row: { aliases?: readonly string[] } }[], known: ReadonlySet<string>) {
  return rows.flatMap(({ place, row }) =>
    (row.aliases ?? []).map((alias) => ({
      place: `${place}.aliases`,
      value: alias.slice(0, alias.indexOf(':')),
      known,
      kind: 'an implementation before the colon',
    })),
  );
}

/** Everything that names a discrepancy. */
function touched({ association, exceptions, web, reasons, conformance }: DICOMStatusSpec): { place: string; id: string }[] {
  const owners: { place: string; discrepancies?: readonly string[] }[] = [
    ...association.pduFields.flatMap((field) => field.values.map((value) => ({ place: `association.pduFields[${field.enum}]`, ...value }))),
    ...exceptions.map((exception) => ({ place: `exceptions[${exception.name}]`, ...exception })),
    ...web.statuses.map((row) => ({ place: `web.statuses[${String(row.code)}]`, ...row })),
    ...web.transactions.flatMap(({ table, rows }) => rows.map((row) => ({ place: `web.transactions[${table}].rows[${String(row.code)}]`, ...row }))),
    ...web.warningHeaders.map((header) => ({ place: `web.warningHeaders[${header.section}]`, ...header })),
    ...reasons.flatMap(({ section, rows }) => rows.map((row) => ({ place: `reasons[${section}].rows[${row.name}]`, ...row }))),
    ...conformance.flatMap(({ table, rows }) => rows.map((row) => ({ place: `conformance[${table}].rows[${row.code}]`, ...row }))),
  ];
  return owners.flatMap(({ place, discrepancies = [] }) => discrepancies.map((id) => ({ place, id })));
}
