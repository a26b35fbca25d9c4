import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { EDITIONS } from '../support/editions.js';
import { printedWebTables } from '../support/standard-web.js';
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
  readonly code: string;
}

/** Every row that links to a discrepancy, with the place that prints the row. */
function linked(spec: DICOMStatusSpec): Link[] {
  const from = (part: string, places: readonly (string | undefined)[], rows: readonly object[]): Link[] =>
    (rows as readonly { discrepancies?: readonly string[]; code?: string | number; value?: number }[]).flatMap((row) =>
      (row.discrepancies ?? []).map((id) => ({ id, part, places, code: String(row.code ?? row.value ?? '') })),
    );
  return [
    ...from('PS3.18', [spec.web.table, spec.web.section], spec.web.statuses),
    ...spec.web.transactions.flatMap(({ table, section, rows }) => from('PS3.18', [table, section], rows)),
    ...spec.web.warningHeaders.flatMap((header) => from('PS3.18', [header.section], [header])),
    ...spec.reasons.flatMap(({ part, table, section, rows }) => from(part, [table, section], rows)),
    ...spec.conformance.flatMap(({ table, section, rows }) => from('PS3.2', [table, section], rows)),
    ...spec.association.pduFields.flatMap(({ table, section, values }) => from('PS3.8', [table, section], values)),
  ];
}

function isAbout({ part: of, section = '', table, text }: Discrepancy['says'][number], { part, places }: Link): boolean {
  const names = [section, ...(table === undefined ? [] : [table]), ...(text.match(/\b[A-Z]\.\d[\d.]*-\d+\b|\b\d+\.[\d.]+-\d\b/g) ?? [])];
  return of === part && places.some((place) => place !== undefined && names.some((name) => name === place || place.startsWith(`${name}.`)));
}

/** Places that print the form which the others lack: no row of theirs is odd. */
const REGULAR: readonly string[] = [
  'conformance-400-bad 8.5-1',
  'web-101-success 8.5-1',
  'web-204-no-content 10.6.3-1',
  'web-204-no-content 11.9.3-1',
  'web-304-success 8.5-1',
  'web-406-label 8.5-1',
  'web-temporal-state 13.5.3-1',
  'web-the-was 11.9.3-1',
  'web-update-creation 15.4.3-1',
];

/** Citations exist, discrepancies are about what their places are about, and rows link to what is about them. */
export const LINKS: readonly Comparison[] = [
  { name: 'citations of places that do not exist', of: (spec) => [citations(spec).filter(({ citation }) => !exists(citation)), []] },
  {
    name: 'links of rows to discrepancies that are about something else',
    of: (spec) => [linked(spec).filter((row) => !spec.discrepancies.find(({ id }) => id === row.id)?.says.some((said) => isAbout(said, row))), []],
  },
  {
    name: 'places of discrepancies whose rows do not link to them',
    of: (spec) => {
      const rows = linked(spec);
      const ids = new Set(rows.map(({ id }) => id));
      return [
        [
          ...new Set(
            spec.discrepancies
              .filter(({ id }) => ids.has(id))
              .flatMap(({ id, says }) =>
                says
                  .filter((said) => said.table !== undefined && said.part !== 'PS3.4' && !rows.some((row) => row.id === id && isAbout(said, row)))
                  .map(({ table }) => `${id} ${String(table)}`),
              ),
          ),
        ].sort(),
        REGULAR,
      ];
    },
  },
];
