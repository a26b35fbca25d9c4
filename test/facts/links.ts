import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { EDITIONS } from '../support/editions.js';
import { printedCodes } from '../support/standard.js';
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

/** Where the tables of statuses of all editions are. */
const TABLE_SECTIONS = new Map<string, string>(
  EDITIONS.flatMap(({ part, groups }) => groups.flatMap(({ table, section }) => (table === null ? [] : [[`${part} ${table}`, section] as const]))),
);

/** Tables of single pages that are newer than the parts: their sections. */
const NEWER_PAGES = new Map<string, string>(printedWebTables().map(({ number, section, edition }) => [`PS3.18 ${number} ${edition}`, section] as const));

function exists(citation: Citation): boolean {
  const { part, section = '', table, edition } = citation;
  if (NEWER_PAGES.get(`${part ?? ''} ${table ?? ''} ${edition ?? ''}`) === section) return true;
  const hasSection = editionsOf(citation).some(({ sections }) => sections.has(section));
  const place = table === undefined ? section : (TABLE_SECTIONS.get(`${part ?? ''} ${table}`) ?? section);
  const sameChapter = table === undefined || table.split(/[.-]/)[0] === section.split('.')[0];
  return hasSection && sameChapter && (place === section || section.startsWith(`${place}.`) || place.startsWith(`${section}.`));
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

const sectionCodes = printedCodes();

/** The codes that a place names: those of its rows in any edition, and those in its text. */
function codesAt({ part, section = '', table }: Citation): ReadonlySet<string> {
  const groups = EDITIONS.filter((extraction) => extraction.part === part).flatMap((extraction) => [...extraction.groups, ...extraction.definitions]);
  const rows = groups
    .filter((group) => (table === undefined ? group.section === section || group.section.startsWith(`${section}.`) : group.table === table))
    .flatMap((group) => group.rows.flatMap(({ code }) => code ?? []));
  const text =
    part === 'PS3.4' ? [...sectionCodes].filter(([number]) => number === section || number.startsWith(`${section}.`)).flatMap(([, codes]) => codes) : [];
  return new Set([...rows, ...text].map((code) => code.replace(/H$/, '').replaceAll('X', 'x')));
}

/** The sections that words name: "Table C.4-3", "(Section K.4.1)". */
function sectionsIn(text: string): string[] {
  return text.match(/\b[A-Z]{1,2}\.\d[\d.]*\d|\b[A-Z]{1,2}\.\d\b/g) ?? [];
}

/** Codes of a discrepancy that neither its places nor its words name. */
function strayCodes({ id, codes, says, resolution }: Discrepancy): string[] {
  const words = [...says.map(({ text }) => text), resolution];
  const named = new Set([
    ...says.flatMap((citation) => [...codesAt(citation), ...sectionsIn(citation.text).flatMap((section) => [...codesAt({ part: citation.part, section })])]),
    ...words.flatMap((text) => text.match(/\b[0-9A-F]{4}\b|\b[0-9A-F]{1,3}x{1,3}\b/g) ?? []),
  ]);
  return codes.filter((code) => !named.has(code)).map((code) => `${id} ${code}`);
}

/** What the places of the spec are about, by section and by table: DIMSE services. */
function servicesBySection(spec: DICOMStatusSpec): (readonly [section: string, services: readonly string[]])[] {
  return [
    ...spec.dimseServices.map(({ name, section }) => [section, [name]] as const),
    ...spec.serviceClasses.flatMap(({ tables, statements, adoptions = [] }) => [
      ...tables.flatMap(({ table, section, services }) => [[section, services] as const, [table, services] as const]),
      ...[...statements, ...adoptions].map(({ section, services }) => [section, services] as const),
    ]),
    ...spec.prose.map(({ section, services }) => [section, services] as const),
    ...spec.statusTypes.map(
      ({ section }) => [section, spec.dimseServices.flatMap(({ name, statuses }) => (statuses.some(({ type }) => type === section) ? [name] : []))] as const,
    ),
    // The table at the head of Annex C of PS3.7.
    ['C', spec.dimseServices.map(({ name }) => name)],
    ...spec.conformance.filter(({ kind }) => kind === 'DIMSE').map(({ table, message }) => [table, [message]] as const),
  ];
}

/** DIMSE services and annexes of a discrepancy that its places have nothing to do with. */
function strayScopes(spec: DICOMStatusSpec): string[] {
  const known = servicesBySection(spec);
  return spec.discrepancies.flatMap(({ id, services = [], annexes = [], says, title, resolution, reason }) => {
    const cited = says.flatMap(({ section = '', table = section, text }) => [section, table, ...sectionsIn(text)]);
    const about = known.filter(([place]) => cited.some((one) => one === place || place.startsWith(`${one}.`))).flatMap(([, of]) => of);
    const words = [...says.map(({ text }) => text), title, resolution, reason].join(' ');
    const isNamed = (name: string): boolean => new RegExp(String.raw`\b${name}\b`).test(words);
    return [
      ...services.filter((service) => !about.includes(service) && !isNamed(service)).map((service) => `${id} ${service}`),
      ...annexes.filter((annex) => !cited.some((one) => one.startsWith(`${annex}.`)) && !isNamed(annex)).map((annex) => `${id} ${annex}`),
    ];
  });
}

/** Every row that links to a discrepancy, with the place that prints the row. */
function linked(
  spec: DICOMStatusSpec,
): { readonly id: string; readonly part: string; readonly places: readonly (string | undefined)[]; readonly code: string }[] {
  const from = (part: string, places: readonly (string | undefined)[], rows: readonly object[]): ReturnType<typeof linked> =>
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

function isAbout({ part: of, section = '', table, text }: Discrepancy['says'][number], { part, places }: ReturnType<typeof linked>[number]): boolean {
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
  { name: 'codes of discrepancies that no place of them names', of: (spec) => [spec.discrepancies.flatMap(strayCodes), []] },
  { name: 'DIMSE services and annexes of discrepancies that no place of them is about', of: (spec) => [strayScopes(spec), []] },
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
