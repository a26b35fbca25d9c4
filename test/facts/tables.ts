import { sectionPage } from '../../codegen/address.js';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { printedTables } from '../support/standard.js';
import { sorted, type Comparison } from './comparison.js';

type Table = DICOMStatusSpec['serviceClasses'][number]['tables'][number];

const printed = printedTables();

function tablesOf(spec: DICOMStatusSpec): Table[] {
  return spec.serviceClasses.flatMap(({ tables }) => tables);
}

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
];
