import type { DICOMStatusSpec, ServiceClass, SOPClass, StatusTable } from '../../generated/typescript/spec.js';
import { rowRange } from '../code.js';
import type { ProseModel, ServiceClassModel, TableModel, TableUse } from '../model.js';
import { citedUntil, type Cite } from './cite.js';
import { resolveRow } from './rows.js';
import { touching } from './touching.js';

/** The printed status tables, in the order of the annexes. */
export function resolveTables(spec: DICOMStatusSpec, cite: Cite): TableModel[] {
  return spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables.map((table) => resolveTable(spec, serviceClass, table, cite)));
}

function resolveTable(spec: DICOMStatusSpec, { annex, sopClasses }: ServiceClass, table: StatusTable, cite: Cite): TableModel {
  const citation = { ...cite('PS3.4', table), table: table.table };
  return {
    table: table.table,
    title: table.title,
    annex,
    services: table.services,
    sopClasses: table.sopClasses,
    appliesTo: table.sopClasses && sopClasses.filter((sopClass) => carries(sopClass, table.sopClasses ?? [])).map(({ uid }) => uid),
    actionTypeIds: table.actionTypeIds,
    inAdditionTo: table.inAdditionTo,
    otherStatuses: table.otherStatuses,
    enumName: table.enum,
    citation,
    rows: table.rows.map((row) => ({
      ...resolveRow(spec, row),
      citation: citedUntil(citation, row.until),
      discrepancies: touching(spec.discrepancies, rowRange(row), { services: table.services, annex }),
    })),
  };
}

/** Whether messages with the UID of a SOP Class may belong to one of the others. */
function carries({ uid, members, onTheWire }: SOPClass, uids: readonly string[]): boolean {
  return onTheWire === true || [uid, ...(members ?? [])].some((named) => uids.includes(named));
}

/** Every table where it is printed, then every adoption. */
export function resolveUses({ serviceClasses }: DICOMStatusSpec, tables: readonly TableModel[], cite: Cite): TableUse[] {
  const printed = tables.map((table) => ({ table, annex: table.annex, services: table.services, adopted: false, citation: table.citation }));
  const adopted = serviceClasses.flatMap(({ annex, adoptions }) =>
    adoptions.map(({ section, services, table: number }) => {
      const table = tables.find((candidate) => candidate.table === number);
      if (table === undefined) throw new Error(`no table ${number}`);
      return { table, annex, services, adopted: true, citation: cite('PS3.4', { section, table: number }) };
    }),
  );
  return [...printed, ...adopted];
}

/** The service classes of PS3.4. */
export function resolveServiceClasses(spec: DICOMStatusSpec, uses: readonly TableUse[], cite: Cite): ServiceClassModel[] {
  return spec.serviceClasses.map(({ annex, name, explanation, sopClasses, tables, statements }) => ({
    annex,
    name,
    id: `${annex}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    explanation,
    address: cite('PS3.4', { section: annex }).address.replace('#sect_', '#chapter_'),
    services: [...new Set(sopClasses.flatMap(({ services }) => services))],
    sopClasses,
    retiredSOPClasses: spec.retiredSOPClasses.sopClasses.filter((retired) => retired.annex === annex),
    uses: uses.filter((use) => use.annex === annex),
    actionTypeIds: [...new Set([...tables, ...statements].flatMap(({ actionTypeIds }) => actionTypeIds ?? []))].sort((left, right) => left - right),
    statements: statements.map((statement) => ({ ...statement, address: cite('PS3.4', statement).address })),
    prose: resolveProse(spec, annex, cite),
  }));
}

/** What the running text says of an annex; without one, of every service class. */
export function resolveProse({ prose }: DICOMStatusSpec, annex: string | undefined, cite: Cite): ProseModel[] {
  return prose.filter((statement) => statement.annex === annex).map((statement) => ({ ...statement, citation: cite('PS3.4', statement) }));
}
