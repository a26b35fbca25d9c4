import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { EDITIONS } from '../support/editions.js';
import { printedWebTables } from '../support/standard-web.js';
import { items, typed } from '../support/typed.js';
import type { Comparison } from './comparison.js';

type Discrepancy = DICOMStatusSpec['discrepancies'][number];

interface Citation {
  readonly part?: Part | undefined;
  readonly section?: string | undefined;
  readonly table?: string | undefined;
  readonly edition?: string | undefined;
}

/** The edition of a part that was read, or for one that was not read as a whole, the last that was. */
function editionsOf({ part, edition }: Citation): typeof EDITIONS {
  const read = EDITIONS.filter((extraction) => extraction.part === part);
  const same = read.filter((extraction) => extraction.edition === edition);
  return same.length > 0 ? same : read.slice(-1);
}

/** Where tables are: those of statuses in all editions, and four others that discrepancies cite. */
const TABLE_SECTIONS = new Map<string, string>([
  ...EDITIONS.flatMap(({ part, groups }) => groups.flatMap(({ table, section }) => (table === null ? [] : [[`${part} ${table}`, section] as const]))),
  ['PS3.4 CC.1.1-2', 'CC.1.1'],
  ['PS3.7 9.1-1', '9.1.1.1'],
  ['PS3.7 9.3-2', '9.3.1.2'],
  ['PS3.7 E.1-1', 'E.1'],
]);

/** Tables of single pages that are newer than the parts: their sections. */
const NEWER_PAGES = new Map<string, string>(printedWebTables().map(({ number, section, edition }) => [`PS3.18 ${number} ${edition}`, section] as const));

function exists(citation: Citation): boolean {
  const { part, section = '', table, edition } = citation;
  if (NEWER_PAGES.get(`${part ?? ''} ${table ?? ''} ${edition ?? ''}`) === section) return true;
  const hasSection = editionsOf(citation).some(({ sections }) => sections.has(section));
  if (table === undefined) return hasSection;
  const place = TABLE_SECTIONS.get(`${part ?? ''} ${table}`) ?? '-';
  return hasSection && (place === section || section.startsWith(`${place}.`) || place.startsWith(`${section}.`));
}

/** Every place of the standard that the spec cites, beside those of its rows, which are compared with their tables. */
function citations(spec: DICOMStatusSpec): { readonly of: string; readonly citation: Citation }[] {
  return [
    ...spec.discrepancies.flatMap(({ id, says }) => says.filter(({ part }) => part !== undefined).map((citation) => ({ of: id, citation }))),
    ...spec.exceptions.flatMap(({ name, part, section }) => (part === undefined ? [] : [{ of: name, citation: { part, section } }])),
    ...spec.crosswalks.flatMap(({ id, rows }) =>
      rows.flatMap(({ from, part, section }) => (part === undefined ? [] : [{ of: `${id} ${from}`, citation: { part, section } }])),
    ),
    ...spec.categories.map(({ name, section }) => ({ of: name, citation: { part: 'PS3.7' as const, section } })),
    ...spec.association.symbols.map(({ symbol, section }) => ({ of: symbol, citation: { part: 'PS3.8' as const, section } })),
  ];
}

interface Link {
  readonly id: string;
  readonly part: string;
  readonly places: readonly (string | undefined)[];
  /** How the row is called in `ODD_ROWS`. */
  readonly row: string;
}

/** Every row that links to a discrepancy, with the place that prints the row. */
function linked(spec: DICOMStatusSpec): Link[] {
  const from = (
    part: string,
    places: readonly (string | undefined)[],
    rows: readonly object[],
    name = places.find((place) => place !== undefined) ?? '',
  ): Link[] =>
    (rows as readonly { discrepancies?: readonly string[]; code?: string | number; notation?: string; value?: number }[]).flatMap((row) => {
      const number = row.code ?? row.notation ?? row.value;
      return (row.discrepancies ?? []).map((id) => ({ id, part, places, row: number === undefined ? name : `${name}:${String(number)}` }));
    });
  return [
    ...from('PS3.18', [spec.web.table, spec.web.section], spec.web.statuses),
    ...spec.web.transactions.flatMap(({ table, section, rows }) => from('PS3.18', [table, section], rows)),
    ...spec.web.warningHeaders.flatMap((header) => from('PS3.18', [header.section], [header])),
    ...spec.reasons.flatMap(({ part, table, section, rows }) => from(part, [table, section], rows)),
    ...spec.conformance.flatMap(({ table, section, rows }) => from('PS3.2', [table, section], rows)),
    ...spec.association.pduFields.flatMap(({ table, section, enum: of, values }) => from('PS3.8', [table, section], values, of)),
  ];
}

function isAbout({ part: of, section = '', table, text }: Discrepancy['says'][number], { part, places }: Link): boolean {
  const names = [section, ...(table === undefined ? [] : [table]), ...(text.match(/\b[A-Z]\.\d[\d.]*-\d+\b|\b\d+\.[\d.]+-\d\b/g) ?? [])];
  return of === part && places.some((place) => place !== undefined && names.some((name) => name === place || place.startsWith(`${name}.`)));
}

// Which rows are odd in the way that a discrepancy describes: the table, or the section of one without a number, and the code.
const ODD_ROWS = typed(`
abort-reasons-run-together | AbortReason:0 AbortReason:1
conformance-0107-failure | N.7-16:0107 N.7-18:0107 N.7-20:0107 N.7-21:0107 N.7-24:0107 N.7-40:0107
conformance-0116-failure | N.7-12:0116 N.7-13:0116 N.7-14:0116 N.7-15:0116 N.7-40:0116
conformance-400-bad | N.7-89:501 N.7-90:400 N.7-91:400
conformance-a901 | N.7-43:A901
conformance-b605-color | N.7-79:B605
conformance-categories | N.7-43:A700 N.7-49:A701 N.7-49:A702 N.7-49:A801 N.7-49:A900 N.7-49:Cxxx N.7-51:A701 N.7-51:A702 N.7-51:A801 N.7-51:A900 N.7-51:Cxxx
conformance-completed | N.7-49:B000 N.7-51:B000
conformance-n7-42 | N.7-42:0112 N.7-42:0214
conformance-not-listed | N.7-39:0107 N.7-39:0116 N.7-41:0112 N.7-41:0119 N.7-45:0123 N.7-45:0124 N.7-53:0111 N.7-53:0120 N.7-57:0111 N.7-57:0120 N.7-60:0111 N.7-60:0120 N.7-61:0111 N.7-61:0120 N.7-64:0111 N.7-64:0120 N.7-71:0111 N.7-71:0120 N.7-75:0111 N.7-75:0120 N.7-78:0111 N.7-78:0120 N.7-79:0111 N.7-79:0120 N.7-82:0111 N.7-82:0120
conformance-remaining | N.7-49:0000 N.7-49:A702 N.7-49:B000 N.7-51:0000 N.7-51:A702 N.7-51:B000
reasons-not-in-ps3-7 | C.14.1.1:0131 C.22.1.4:0201 C.22.1.4:0202 C.22.1.4:0203 C.22.1.4:0204 C.22.1.4:0205
temporary-congestio | RejectReasonPresentation:1
web-101-success | 8.10.4-2:101
web-200-success | 8.5-1:200 N.7-88:200 N.7-89:200
web-204-no-content | 8.5-1:204 N.7-88:204 N.7-89:204
web-204-or-200 | 10.6.3-1:204 11.9.3-1:200 11.9.3-1:204 14.4.3-1:204
web-206-not-range | 10.4.3-1:206 11.9.3-1:206 8.5-1:206
web-304-success | 8.9.3-1:304
web-400-characters | 8.5-1:400
web-406-label | 12.4.3-1:406 12.6.3-1:406 N.7-116:406 N.7-117:406 N.7-120:406 N.7-121:406
web-409-payload | 10.5.3-1:409
web-501-or-409 | 10.5.3-1:409 8.5-1:501
web-c122 | I.2-2:C122
web-instances-retrieved | 11.5.3-1:200 8.9.3-1:200
web-multiple-value-condition | 8.3.4.6
web-refused-out-of-resources | I.2-2:A7xx
web-temporal-state | 13.4.3-1:503 15.4.3-1:503 15.5.3-1:503 15.6.3-1:503
web-the-was | 10.6.3-1:400 12.5.3-1:400
web-transaction-uid-error | 11.5.3-1:409 11.6.3-1:400 11.7.3-1:400
web-update-creation | 15.5.3-1:503
web-warning-code-a700 | 10.5.3.2 13.4.3.2
web-warning-colon | 8.3.5.1.1
web-warning-crlf | 11.4.3.2
`);

/** What is said there stands in the text or the title, not in the table. */
const BESIDE_TABLES: readonly string[] = [
  '0110-a710 F.7.2.2.4',
  '0212-kk KK.2.2.3',
  'b010-final KK.2.2.3',
  'b605-color H.4.3.2.2.1.2',
  'c221-words DD.3.2.1.2',
  'c604-words H.4.1.2.4.2',
  'c604-words H.4.2.2.4.2',
  'conformance-film-box-name N.7.3.2.8.2.1',
  'conformance-film-box-name N.7.3.2.8.11.1',
  'cxxx-y-z Z.4.2.1.4',
];

/** Citations exist, discrepancies are about what their places are about, and rows link to what is about them. */
export const LINKS: readonly Comparison[] = [
  { name: 'citations of places that do not exist', of: (spec) => [citations(spec).filter(({ citation }) => !exists(citation)), []] },
  {
    name: 'links of rows to discrepancies that are about something else',
    of: (spec) => [linked(spec).filter((row) => !spec.discrepancies.find(({ id }) => id === row.id)?.says.some((said) => isAbout(said, row))), []],
  },
  {
    name: 'the rows that link to discrepancies',
    of: (spec) => {
      const rows = linked(spec);
      const ids = [...new Set(rows.map(({ id }) => id))].sort();
      return [
        ids.map((id) => [
          id,
          rows
            .filter((row) => row.id === id)
            .map(({ row }) => row)
            .sort(),
        ]),
        ODD_ROWS.map(([id, places]) => [id, items(places)]),
      ];
    },
  },
  {
    name: 'places of discrepancies that have a table of statuses and do not name it',
    of: (spec) => {
      const sections = new Set([...TABLE_SECTIONS].map(([table, section]) => `${table.split(' ')[0] ?? ''} ${section}`));
      return [
        spec.discrepancies.flatMap(({ id, says }) =>
          says.flatMap(({ part, section, table }) => (table === undefined && sections.has(`${part ?? ''} ${section ?? ''}`) ? [`${id} ${section ?? ''}`] : [])),
        ),
        BESIDE_TABLES,
      ];
    },
  },
];
