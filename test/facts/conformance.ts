import { sectionPage } from '../../codegen/address.js';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { fixture } from '../support/repository.js';
import { printedConformance } from '../support/standard-web.js';
import { typed } from '../support/typed.js';
import type { Comparison } from './comparison.js';

type Conformance = DICOMStatusSpec['conformance'][number];

const printed = printedConformance().filter(({ number }) => !number.startsWith('N.5'));

/** What a table of HTTP statuses prints in its column of codes. */
function printedCode({ code, meaning, printed: cell }: Conformance['rows'][number]): string {
  return cell ?? (code === '' ? meaning : `${code} (${meaning})`);
}

// PS3.2 2024c: codes that stand for others, N.7-42 and N.7-43.
const READINGS = typed(`
N.7-42 | 0112 | 0122
N.7-42 | 0214 | 0124
N.7-43 | A901 | A900
`);

/** The conformance tables of PS3.2 Annex N. */
export const CONFORMANCE: readonly Comparison[] = [
  {
    name: 'the conformance tables of PS3.2',
    of: ({ conformance }) => [conformance.map(({ table }) => table).sort(), printed.map(({ number }) => number).sort()],
  },
  ...printed.map(({ number, title, section, page, rows: [head = [], ...body] }): Comparison => ({
    name: `Table ${number} of PS3.2`,
    of: ({ conformance }) => {
      const table = conformance.find((candidate) => candidate.table === number);
      const isDIMSE = table?.kind === 'DIMSE';
      let above = '';
      const expected = body.map((cells) => {
        above = cells[0] === '' ? above : (cells[0] ?? '');
        const fields = head.findIndex((cell) => cell.startsWith('Related Fields'));
        const related = fields === -1 ? '' : (cells[fields] ?? '').replace(/^-$/, '');
        return isDIMSE ? [above, cells[1], cells[2], related] : [above, cells[1], cells[2]];
      });
      const own = (table?.rows ?? []).map((row) =>
        isDIMSE ? [row.category, row.meaning, row.code, (row.relatedFields ?? []).join(' / ')] : [row.category, printedCode(row), row.filledIn ?? ''],
      );
      return [
        { title: table?.title, section: table?.section, page: sectionPage(table?.section ?? ''), column: table?.column, rows: own },
        {
          title,
          section,
          page,
          column: head.flatMap((cell) => /^(Behavior|Condition)s?\b/.exec(cell)?.[1] ?? [])[0],
          rows: expected,
        },
      ];
    },
  })),
  ...['N.7-88', 'N.7-89'].map((number): Comparison => ({
    name: `Table ${number} of PS3.2, as the seed has it`,
    of: ({ conformance }) => [
      conformance.find(({ table }) => table === number)?.rows.map((row) => [number, row.category, printedCode(row)]),
      fixture('seeds/ps3.2-n.7.3.3.tsv')
        .trim()
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([table]) => table === number),
    ],
  })),
  {
    name: 'codes of conformance tables that stand for others',
    of: ({ conformance }) => [
      conformance.flatMap(({ table, rows }) => rows.flatMap(({ code, reading }) => (reading === undefined ? [] : [[table, code, reading]]))),
      READINGS,
    ],
  },
];
