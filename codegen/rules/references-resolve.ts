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
    const implementations = new Set([...spec.implementations.map(({ id }) => id)]);
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
        [...row.relatedFields.filter((field) => field !== 'Identifier'), ...Object.keys(row.fieldValues ?? {})].map((value) => ({
          place: `${place}.relatedFields`,
          value,
          known: elements,
          kind: 'a command element',
        })),
      ),
      ...aliasOwners([...rows, ...spec.statusTypes.map((row) => ({ place: `statusTypes[${row.section}]`, row }))], implementations),
      ...spec.serviceClasses.flatMap(({ annex, references, statements, sopClasses, tables: own }) => [
        ...references.map(({ section, table }) => ({ place: `serviceClasses[${annex}].references[${section}]`, value: table, known: tables, kind: 'a table' })),
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
