import { sectionPage } from '../../codegen/address.js';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { printedTables } from '../support/standard.js';
import { sorted, type Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

type Table = DICOMStatusSpec['serviceClasses'][number]['tables'][number];

const printed = printedTables();

function tablesOf(spec: DICOMStatusSpec): Table[] {
  return spec.serviceClasses.flatMap(({ tables }) => tables);
}

// PS3.4 2024c: tables whose caption does not name the request that they answer; the sections around them do.
const SERVICES = new Map(
  typed(`
C.6.4.3-1 | C-FIND
H.4.1.2.1.2-1 | N-CREATE N-SET
H.4-4 | N-ACTION
H.4.2.2.1.2-1 | N-CREATE N-SET
H.4-9 | N-ACTION
H.4.3.1.2.1.2-1 | N-SET
H.4.3.2.2.1.2-1 | N-SET
H.4.9.2.1.2-1 | N-CREATE
P.2-3 | N-ACTION
P.3-3 | N-ACTION
S.3.2.2.4-1 | N-CREATE
S.3.2.3.4-1 | N-ACTION
S.3.2.4.4-1 | N-GET
`).map(([table = '', services]) => [table, items(services)]),
);

/** The status tables of PS3.4. */
export const TABLES: readonly Comparison[] = [
  {
    name: 'the tables of PS3.4, no more and no fewer',
    of: (spec) => [
      tablesOf(spec)
        .map(({ table }) => table)
        .sort(),
      printed.map(({ number }) => number).sort(),
    ],
  },
  ...printed.map(({ number, title, section, page, rows }): Comparison => ({
    name: `Table ${number} of PS3.4`,
    of: (spec) => {
      const table = tablesOf(spec).find((candidate) => candidate.table === number);
      const own = table?.rows.map(({ code, notation, category, meaning, relatedFields }) => ({
        code: code ?? notation,
        category,
        meaning,
        fields: relatedFields,
      }));
      return [
        {
          title: table?.title,
          section: table?.section,
          page: sectionPage(table?.section ?? ''),
          rows: sorted(own ?? [], ({ code = '' }) => code),
          otherStatuses: table?.otherStatuses,
        },
        {
          title,
          section,
          page,
          rows: sorted(
            rows.filter(({ code }) => code !== ''),
            ({ code }) => code,
          ),
          otherStatuses: rows.find(({ code }) => code === '')?.meaning,
        },
      ];
    },
  })),
  {
    name: 'the values of fields that come with a status',
    of: (spec) => [
      tablesOf(spec).flatMap(({ rows }) => rows.flatMap(({ fieldValues }) => (fieldValues === undefined ? [] : [fieldValues]))),
      [{ '(0000,0902)': 'Performed Procedure Step Object may no longer be updated', '(0000,0903)': 'A710' }],
    ],
  },
  {
    name: 'the DIMSE services of the tables',
    of: (spec) => [
      tablesOf(spec).map(({ table, services }) => [table, [...services].sort()]),
      tablesOf(spec).map(({ table, title }) => [table, SERVICES.get(table) ?? [/\b[CN]-[A-Z]+(?:-REPORT)?\b/.exec(title)?.[0]]]),
    ],
  },
];
