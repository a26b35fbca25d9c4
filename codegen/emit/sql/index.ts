import type { DIMSEService } from '../../../generated/typescript/spec.js';
import type { ContextSOPClass, ResolvedModel } from '../../model.js';
import { BANNER } from '../banner.js';
import type { Emitter } from '../emitter.js';
import { ReferenceLookup, type Found, type VectorContext } from '../vectors/lookup.js';

/** Tables for databases: the answer for every code in every context, so that a join explains a log. */
export const sql: Emitter = {
  id: 'sql',
  package: 'sql',
  emit({ model }) {
    const { answers, places } = tablesOf(model);
    const statuses = answers.flatMap(({ service, name, rows }) => rows.map((row) => [service, name, ...row]));
    return [
      { path: 'statuses.csv', text: csv(STATUS_COLUMNS, statuses) },
      { path: 'places.csv', text: csv(PLACE_COLUMNS, places) },
      { path: 'dicom_status.sql', text: schema() },
    ];
  },
};

type Column = readonly [name: string, type: string, doc: string];

const STATUS_COLUMNS: readonly Column[] = [
  ['service', 'VARCHAR(14) NOT NULL', 'the DIMSE service, such as C-STORE; * where it is not known'],
  ['place', 'VARCHAR(64) NOT NULL', 'whose answers they are: of a service class, of a SOP Class, or * where neither is known'],
  ['first_code', 'INTEGER NOT NULL', 'the first code for which the row holds'],
  ['last_code', 'INTEGER NOT NULL', 'the last one'],
  ['category', 'VARCHAR(7) NOT NULL', 'Success, Pending, Cancel, Warning or Failure'],
  ['is_final', 'SMALLINT NOT NULL', '1 if no further response follows, else 0'],
  ['scope', 'VARCHAR(13) NOT NULL', 'who says it: service class, DIMSE service, general, or class where only the class is known'],
  ['name', 'VARCHAR(64)', 'the constant'],
  ['meaning', 'VARCHAR(255)', 'the words of the standard'],
  ['explanation', 'VARCHAR(1000)', 'what happened, in our words'],
  ['stored', 'VARCHAR(4)', 'whether the receiver holds the object: yes, no or some'],
  ['retry', 'VARCHAR(12)', 'whether the same request may be tried again: no, later or after change'],
  ['actors', 'VARCHAR(32)', 'who has to act: sender, receiver, administrator'],
  ['why', 'VARCHAR(1000)', 'what it means for the object or what to check, in our words'],
  ['cited', 'VARCHAR(64)', 'the part, the table or section, and the edition'],
  ['address', 'VARCHAR(255)', 'where it is printed, in the current edition'],
];

const PLACE_COLUMNS: readonly Column[] = [
  ['named', 'VARCHAR(64) NOT NULL', 'a SOP Class UID, or a service class by its name'],
  ['service', 'VARCHAR(14) NOT NULL', 'a DIMSE service that it uses; * where none is known'],
  ['place', 'VARCHAR(64) NOT NULL', 'the place of dicom_status'],
];

/** Where a code was received, by what a log names; the answers of places that say the same stand once. */
interface Place {
  /** The UIDs of SOP Classes or the name of a service class; empty where nothing is known. */
  readonly named: readonly string[];
  readonly context: VectorContext;
  readonly services: readonly (DIMSEService | '*')[];
}

/** The answers of a place for one DIMSE service, under the name of the first place that has them. */
interface Answers {
  readonly service: string;
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Nothing known, each service class, and the SOP Classes, those with the same tables together. */
function placesOf({ dimseServices, serviceClasses, contextSOPClasses, uses }: ResolvedModel): Place[] {
  const groups = new Map<string, ContextSOPClass[]>();
  for (const sopClass of contextSOPClasses.filter(({ annex }) => annex !== undefined)) {
    const { uid, annex, services, retired } = sopClass;
    const tables = uses.filter((use) => use.annex === annex && !retired && (use.table.appliesTo?.includes(uid) ?? true));
    const key = [annex, retired, ...services, ...tables.map(({ table }) => table.table)].join();
    groups.set(key, [...(groups.get(key) ?? []), sopClass]);
  }
  return [
    { named: [], context: {}, services: ['*', ...dimseServices.map(({ name }) => name)] },
    ...serviceClasses.map(({ name, services }): Place => ({ named: [name], context: { serviceClass: name }, services: ['*', ...services] })),
    ...[...groups.values()].flatMap((group): Place[] => {
      const [first] = group;
      return first === undefined ? [] : [{ named: group.map(({ uid }) => uid), context: { sopClass: first.uid }, services: ['*', ...first.services] }];
    }),
  ];
}

/** The answers of every place, and by what a log names them. */
function tablesOf(model: ResolvedModel): { answers: Answers[]; places: string[][] } {
  const byContent = new Map<string, Answers>();
  const places: string[][] = [];
  for (const { named, context, services } of placesOf(model)) {
    for (const service of services) {
      const rows = answersOf(service, context, model);
      const content = JSON.stringify([service, rows]);
      const answers = byContent.get(content) ?? { service, name: named[0] ?? '*', rows };
      byContent.set(content, answers);
      places.push(...named.map((name) => [name, service, answers.name]));
    }
  }
  return { answers: [...byContent.values()], places };
}

/** A row for each run of codes that has the same answer: the first code, the last one, and the answer. */
function answersOf(service: DIMSEService | '*', context: VectorContext, model: ResolvedModel): string[][] {
  const lookup = new ReferenceLookup(model);
  const starts = [...model.contextRows, ...model.classSegments, ...model.contextAdvice.map(({ range }) => range)].flatMap(({ from, to }) => [from, to + 1]);
  const bounds = [...new Set(starts)].filter((code) => code <= 0xffff).sort((left, right) => left - right);
  const rows: string[][] = [];
  let open: string[] | undefined;
  for (const [index, first] of bounds.entries()) {
    const found = lookup.find(first, { ...context, ...(service !== '*' && { service }) });
    const last = (bounds[index + 1] ?? 0x10000) - 1;
    const answer = found && answerOf(found);
    if (open !== undefined && answer?.join('\0') === open.slice(2).join('\0')) open[1] = String(last);
    else if (answer === undefined) open = undefined;
    else rows.push((open = [String(first), String(last), ...answer]));
  }
  return rows;
}

function answerOf({ category, row, stored, retry, actors, advice }: Found): string[] {
  const said = row !== undefined && 'id' in row ? row : undefined;
  const { part, section, table, edition } = said?.citation ?? {};
  return [
    category,
    category === 'Pending' ? '0' : '1',
    said?.scope ?? 'class',
    said?.name ?? '',
    said?.meaning ?? '',
    said?.explanation ?? '',
    stored ?? '',
    retry ?? '',
    actors.join(', '),
    advice?.reason ?? '',
    said === undefined ? '' : `${part ?? ''} ${table ?? section ?? ''} (${edition ?? ''})`,
    said?.citation.address ?? '',
  ];
}

function csv(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function schema(): string {
  const table = (name: string, columns: readonly Column[], key: string): string =>
    `CREATE TABLE ${name} (\n${columns.map(([column, type, doc]) => `  ${column} ${type}, -- ${doc}`).join('\n')}\n  PRIMARY KEY (${key})\n);\n`;
  return `-- ${BANNER}

-- What every Status Code means in every context. Load statuses.csv.
${table('dicom_status', STATUS_COLUMNS, 'service, place, first_code')}
-- Which rows of dicom_status hold for a SOP Class or service class. Load places.csv.
${table('dicom_place', PLACE_COLUMNS, 'named, service')}
-- What is known of a code where only the DIMSE service is: join it on service, and code between first_code and last_code.
CREATE VIEW dicom_status_by_service AS
SELECT service, first_code, last_code, category, is_final, scope, name, meaning, explanation, stored, retry, actors, why, cited, address
FROM dicom_status
WHERE place = '*' AND service <> '*';
`;
}
