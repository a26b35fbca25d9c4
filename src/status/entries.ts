import { commandElements } from '../../generated/typescript/data/command-elements.js';
import { generalStatuses } from '../../generated/typescript/data/general-statuses.js';
import { statusLists } from '../../generated/typescript/data/status-lists.js';
import { adoptions, statusTables, type StatusTable } from '../../generated/typescript/data/status-tables.js';
import { serviceClasses } from '../../generated/typescript/data/service-classes.js';
import type { Citation, DIMSEService, ServiceClassAnnex, StatusRow } from '../../generated/typescript/types.js';
import { rangeText, toDigits } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import type { RelatedField, StatusEntry } from './types.js';

/** A table in a place that prints or adopts it, with its rows as that place has them. */
export interface TableUse {
  readonly table: StatusTable;
  /** The annex that prints or adopts it. */
  readonly annex: ServiceClassAnnex;
  readonly services: readonly DIMSEService[];
  readonly entries: readonly StatusEntry[];
}

/** Every status of the standard as a frozen object. */
export interface Entries {
  readonly general: readonly StatusEntry[];
  readonly lists: ReadonlyMap<string | undefined, readonly StatusEntry[]>;
  /** The printed tables, then the adoptions. */
  readonly uses: readonly TableUse[];
}

let entries: Entries | undefined;

/** All statuses. The first call makes them, so that importing costs nothing. */
export function allEntries(): Entries {
  return (entries ??= makeEntries());
}

/** Every status of the standard: of the tables, of the lists of PS3.7, and the general ones. */
export function everyEntry(): readonly StatusEntry[] {
  const { general, lists, uses } = allEntries();
  return [...uses.flatMap((use) => use.entries), ...[...lists.values()].flat(), ...general];
}

function makeEntries(): Entries {
  const printed = statusTables.map((table) => ({ table, annex: table.annex, services: table.services, citations: [table.citation] }));
  const adopted = adoptions.flatMap(({ table: number, annex, services, citation }) => {
    const table = statusTables.find((candidate) => candidate.table === number);
    return table === undefined ? [] : [{ table, annex, services, citations: [citation, table.citation] }];
  });
  return {
    general: generalStatuses.map(({ citation, ...row }) => entryOf(row, { scope: 'general', services: [], citations: [citation] })),
    lists: new Map(
      statusLists.map(({ service, citation, rows }) => [
        service,
        rows.map((row) => entryOf(row, { scope: 'DIMSE service', services: [service], citations: [citation] })),
      ]),
    ),
    uses: [...printed, ...adopted].map(({ citations, ...use }) => ({ ...use, entries: entriesOf(use, citations) })),
  };
}

function entriesOf({ table, annex, services }: Omit<TableUse, 'entries'>, citations: readonly Citation[]): StatusEntry[] {
  const serviceClass = serviceClasses.find((candidate) => candidate.annex === annex)?.name;
  return table.rows.map((row) => entryOf(row, { scope: 'service class', services, ...(serviceClass !== undefined && { serviceClass }), citations }));
}

function entryOf(
  { from, to, notation, category, name, meaning, relatedFields, fieldValues, explanation, until }: StatusRow,
  place: Pick<StatusEntry, 'scope' | 'services' | 'serviceClass' | 'citations'>,
): StatusEntry {
  return deepFreeze({
    code: rangeText(from, to, toDigits),
    from,
    to,
    ...(notation !== undefined && { notation }),
    category,
    name,
    meaning,
    ...place,
    relatedFields: relatedFields.map((field) => relatedField(field, fieldValues?.[field])),
    ...(explanation !== undefined && { explanation }),
    ...(until !== undefined && { until }),
  });
}

/** A field by its tag, or a part of the Data Set by its name. */
export function relatedField(field: string, value?: string): RelatedField {
  const element = commandElements.find(({ tag }) => tag === field);
  return element === undefined ? { name: field } : { ...element, ...(value !== undefined && { value }) };
}
