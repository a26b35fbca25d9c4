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
    const places = placesOf(model);
    return [
      {
        path: 'statuses.csv',
        text: csv(
          STATUS_COLUMNS,
          places.flatMap((place) => answersOf(place, model)),
        ),
      },
      { path: 'places.csv', text: csv(PLACE_COLUMNS, keysOf(model, places)) },
      { path: 'dicom_status.sql', text: schema() },
    ];
  },
};

type Column = readonly [name: string, type: string, doc: string];

const STATUS_COLUMNS: readonly Column[] = [
  ['service', 'VARCHAR(14) NOT NULL', 'the DIMSE service, such as C-STORE; * where it is not known'],
  ['place', 'VARCHAR(64) NOT NULL', 'the service class, or a SOP Class with tables of its own; * where it is not known'],
  ['first_code', 'INTEGER NOT NULL', 'the first code for which the row holds'],
  ['last_code', 'INTEGER NOT NULL', 'the last one'],
  ['category', 'VARCHAR(7) NOT NULL', 'Success, Pending, Cancel, Warning or Failure'],
  ['is_final', 'BOOLEAN NOT NULL', 'whether no further response follows'],
  ['scope', 'VARCHAR(13) NOT NULL', 'who says it: service class, DIMSE service, general, or class where only the class is known'],
  ['name', 'VARCHAR(64)', 'the constant'],
  ['meaning', 'VARCHAR(255)', 'the words of the standard'],
  ['explanation', 'VARCHAR(1000)', 'what happened, in our words'],
  ['stored', 'VARCHAR(4)', 'whether the receiver holds the object: yes, no or some'],
  ['retry', 'VARCHAR(12)', 'whether the same request may be tried again: no, later or after change'],
  ['actors', 'VARCHAR(32)', 'who has to act: sender, receiver, administrator'],
  ['why', 'VARCHAR(1000)', 'why, in our words'],
  ['cited', 'VARCHAR(64)', 'the part, the table or section, and the edition'],
  ['address', 'VARCHAR(255)', 'where it is printed, in the current edition'],
];

const PLACE_COLUMNS: readonly Column[] = [
  ['named', 'VARCHAR(64) NOT NULL', 'a SOP Class UID, or a service class by its name'],
  ['service', 'VARCHAR(14) NOT NULL', 'a DIMSE service that it uses; * where none is known'],
  ['place', 'VARCHAR(64) NOT NULL', 'the place of dicom_status'],
];

/** A place in which codes may have answers of their own, with the DIMSE services for which they are looked up; * for none. */
interface Place {
  readonly name: string;
  readonly context: VectorContext;
  readonly services: readonly (DIMSEService | '*')[];
}

/** No place, each service class, and each SOP Class that has tables of its own. */
function placesOf({ dimseServices, serviceClasses, contextSOPClasses, tables }: ResolvedModel): Place[] {
  const hasOwn = ({ uid, retired }: ContextSOPClass): boolean => !retired && tables.some(({ appliesTo }) => appliesTo?.includes(uid));
  return [
    { name: '*', context: {}, services: ['*', ...dimseServices.map(({ name }) => name)] },
    ...serviceClasses.map(({ name, services }): Place => ({ name, context: { serviceClass: name }, services: ['*', ...services] })),
    ...contextSOPClasses.filter(hasOwn).map(({ uid, services }): Place => ({ name: uid, context: { sopClass: uid }, services: ['*', ...services] })),
  ];
}

/** The answers of a place: a row for each run of codes that has the same one. */
function answersOf({ name, context, services }: Place, model: ResolvedModel): string[][] {
  const lookup = new ReferenceLookup(model);
  const starts = [...model.contextRows, ...model.classSegments, ...model.contextAdvice.map(({ range }) => range)].flatMap(({ from, to }) => [from, to + 1]);
  const bounds = [...new Set(starts)].filter((code) => code <= 0xffff).sort((left, right) => left - right);
  return services.flatMap((service) => {
    const rows: string[][] = [];
    let open: string[] | undefined;
    for (const [index, first] of bounds.entries()) {
      const found = lookup.find(first, { ...context, ...(service !== '*' && { service }) });
      const last = (bounds[index + 1] ?? 0x10000) - 1;
      const answer = found && answerOf(found);
      if (open !== undefined && answer?.join('\0') === open.slice(4).join('\0')) open[3] = String(last);
      else if (answer === undefined) open = undefined;
      else rows.push((open = [service, name, String(first), String(last), ...answer]));
    }
    return rows;
  });
}

function answerOf({ category, row, stored, retry, actors, advice }: Found): string[] {
  const said = row !== undefined && 'id' in row ? row : undefined;
  const { part, section, table, edition } = said?.citation ?? {};
  return [
    category,
    String(category !== 'Pending'),
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

/** By what a log names a place, for each DIMSE service that it uses. */
function keysOf({ serviceClasses, contextSOPClasses }: ResolvedModel, places: readonly Place[]): string[][] {
  const nameOf = (annex: string | undefined): string => serviceClasses.find((one) => one.annex === annex)?.name ?? '';
  const own = new Set(places.map(({ name }) => name));
  const keys = [
    ...serviceClasses.map(({ name, services }) => ({ named: name, services, place: name })),
    ...contextSOPClasses
      .filter(({ annex }) => annex !== undefined)
      .map(({ uid, annex, services }) => ({ named: uid, services, place: own.has(uid) ? uid : nameOf(annex) })),
  ];
  return keys.flatMap(({ named, services, place }) => ['*', ...services].map((service) => [named, service, place]));
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
