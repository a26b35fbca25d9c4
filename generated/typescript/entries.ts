// Generated from codegen/runtime/entries.ts by codegen. Do not edit: run "npm run generate".

import { sectionPage } from './address.js';
import { codeToCategory } from './categories.js';
import { rangeText, toDigits } from './code.js';
import { statusData } from './data.js';
import type { RowList } from './data-types.js';
import { unpackDotted } from './dotted.js';
import type { RelatedField, StatusEntry, StatusReference } from './lookup-types.js';
import { notationRange } from './notation.js';
import { unpackServices } from './services.js';
import type { DimseService, Implementation, StandardPart, StatusCategory } from './types.js';
import { tableUses } from './uses.js';
import { words } from './words.js';

/** Every status of the data as a frozen object, made when it is first needed. */
export interface Entries {
  readonly general: readonly StatusEntry[];
  readonly lists: ReadonlyMap<DimseService | undefined, readonly StatusEntry[]>;
  /** The rows of each table in each place that prints or adopts it. */
  readonly uses: readonly (readonly StatusEntry[])[];
  readonly implementations: ReadonlyMap<Implementation | undefined, readonly StatusEntry[]>;
}

let entries: Entries | undefined;

/** All statuses. The first call builds them. */
export function allEntries(): Entries {
  return (entries ??= makeEntries());
}

function makeEntries(): Entries {
  const { general, lists, implementations } = statusData;
  const [numbers, generalRows] = general;
  const sections = unpackDotted(numbers);
  const types = makeRows(generalRows, (index) => ({ scope: 'general', references: [reference('PS3.7', sections[index] ?? '', null)] }));
  // A row without an explanation of its own has that of the general status with its code, if it means the same.
  const explained = (rows: StatusEntry[]): StatusEntry[] =>
    rows.map((row) => {
      const explanation = row.explanation ?? types.find(({ from, name }) => from === row.from && name === row.name)?.explanation;
      return explanation ? Object.freeze({ ...row, explanation }) : row;
    });
  const uses = tableUses().map(({ table, annex, sections: cited, services, rows }) => {
    const references = cited.map((section) => reference('PS3.4', section, table));
    const serviceClass = statusData.serviceClasses.find((candidate) => candidate[0] === annex)?.[1];
    return explained(makeRows(rows, () => ({ scope: 'service class', services, references, ...(serviceClass && { serviceClass }) })));
  });
  return {
    general: types,
    lists: byKey(lists, (service, [section, rows]) =>
      makeRows(rows, () => ({ scope: 'DIMSE service', services: [service], references: [reference('PS3.7', section, null)] })),
    ),
    uses,
    implementations: byKey(implementations, (implementation, groups) =>
      explained(
        groups.flatMap(([services, rows]) =>
          makeRows(rows, () => ({ scope: 'implementation', services: unpackServices(services), implementation, references: [] })),
        ),
      ),
    ),
  };
}

function byKey<K extends string, V, R>(record: Readonly<Record<K, V>>, make: (key: K, value: V) => R): Map<K, R> {
  return new Map((Object.keys(record) as K[]).map((key) => [key, make(key, record[key])]));
}

type Place = Pick<StatusEntry, 'scope' | 'references' | 'serviceClass' | 'implementation'> & Partial<Pick<StatusEntry, 'services'>>;

function makeRows(list: RowList, place: (index: number) => Place): StatusEntry[] {
  const places = words(list).flatMap((run) => {
    const [first = 0, last = first] = run.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return places.map((row, index) => makeEntry(statusData.rows[row] ?? '', place(index)));
}

function makeEntry(row: string, place: Place): StatusEntry {
  const [notation = '', name = '', meaning = '', fields, explanation, values] = row.split('\t');
  const { from, to } = notationRange(notation);
  return Object.freeze({
    code: rangeText(from, to, toDigits),
    from,
    to,
    ...(from !== to && { notation }),
    // Rows of the spec lie in one class each; a rule of the generator sees to it.
    category: codeToCategory(from) as StatusCategory,
    name,
    meaning,
    services: [],
    ...place,
    relatedFields: Object.freeze(words(fields ?? '').map((field) => relatedField(field, values))),
    ...(explanation && { explanation }),
  });
}

function relatedField(field: string, values = ''): RelatedField {
  const element = statusData.elements.find((line) => line.startsWith(`${field}\t`));
  if (element === undefined) return Object.freeze({ name: field.replaceAll('_', ' ') });
  const [, name = '', keyword = '', vr = '', vm = ''] = element.split('\t');
  const value = values.split(';').find((item) => item.startsWith(`${field}=`));
  return Object.freeze({ name, tag: `(0000,${field})`, keyword, vr, vm, ...(value && { value: value.slice(field.length + 1) }) });
}

function reference(part: StandardPart, section: string, table: string | null): StatusReference {
  const [edition, pages] = statusData.sources[part];
  return Object.freeze({ part, section, table, edition, address: `${pages}${sectionPage(section)}#sect_${section}` });
}
