import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

type Discrepancy = DICOMStatusSpec['discrepancies'][number];
type Exceptions = ReadonlyMap<string, { readonly also: readonly string[]; readonly not: readonly string[] }>;

// What a discrepancy is about beside what its words and places name | what they name to compare with.
function exceptions(table: string): Exceptions {
  return new Map(typed(table).map(([id = '', also, not]) => [id, { also: items(also), not: items(not) }]));
}

const CODES = exceptions(`
0107-failure | | 0001
0115-fields | | 0113
0116-words | | 0001 0107
0120-fields | | 0105
0124-c-find | 0210 0211 0212 |
a710-words | | 0110 A7xx
a801-c-get | 0000 B000 |
b000-words | 0000 |
b010-words | | 0107
b604-words | B60A |
b605-color | B604 B609 B60A C603 C605 C613 |
c112-words | | 0112
c221-words | C222 C223 C224 C225 C226 C227 |
c310-words | | C300
c311-c-find | | Cxxx
c616-n-set | 0000 |
cxxx-exact | | A7xx A9xx C100 C200
cxxx-y-z | | C000
ff00-hh | 0000 A700 A900 Cxxx FE00 FF01 |
`);

const SERVICES = exceptions(`
0107-failure | N-CREATE N-GET N-SET |
0112-0122 | C-FIND C-GET C-MOVE |
0120-services | | N-CREATE
0210-fields | N-EVENT-REPORT |
a702-fields | C-GET |
affected-uids-of-responses | C-STORE |
b000-final | C-GET |
c300-c311 | N-ACTION |
c301-c302 | N-ACTION |
c311-c-find | C-FIND |
`);

const ANNEXES = exceptions(`
0122-c-find | | C
a710-words | | B
a801-c-get | | JJ U
b000-fields | | C
b000-gg | | B
b007-words | | Z
cxxx-exact | | B C
ff00-hh | | BB II
ff00-q | | C
`);

function expected(id: string, named: ReadonlySet<string>, table: Exceptions): string[] {
  const { also, not } = table.get(id) ?? { also: [], not: [] };
  return [...new Set([...named, ...also])].filter((name) => !not.includes(name)).sort();
}

/** The codes that the words of a discrepancy name; a tag or a year is not a code. */
function codesNamed({ id, title, says, resolution, reason }: Discrepancy): Set<string> {
  const words = [id.toUpperCase().replaceAll('X', 'x'), title, ...says.map(({ text }) => text), resolution, reason]
    .join(' ')
    .replaceAll(/\(\w{4},\w{4}\)/g, '');
  const found = words.match(/(?<![\w.])(?:[0-9A-F]{4}|[ABC][0-9A-F]xx|Cxxx)(?!\w)/g) ?? [];
  return new Set(found.filter((code) => !/^(?:[A-F]{4}|20\d\d)$/.test(code)));
}

/** What the places of the spec are about, by section and by table: DIMSE services. */
function servicesBySection(spec: DICOMStatusSpec): (readonly [place: string, services: readonly string[]])[] {
  return [
    ...spec.dimseServices.map(({ name, section }) => [section, [name]] as const),
    ...spec.serviceClasses.flatMap(({ tables, statements, adoptions }) => [
      ...tables.flatMap(({ table, section, services }) => [[section, services] as const, [table, services] as const]),
      ...[...statements, ...adoptions].map(({ section, services }) => [section, services] as const),
    ]),
    ...spec.prose.map(({ section, services }) => [section, services] as const),
    ...spec.conformance.filter(({ kind }) => kind === 'DIMSE').map(({ table, message }) => [table, [message]] as const),
  ];
}

function servicesCited(spec: DICOMStatusSpec, { says }: Discrepancy): Set<string> {
  const places = new Set(says.flatMap(({ section, table = section }) => table ?? []));
  return new Set(servicesBySection(spec).flatMap(([place, services]) => (places.has(place) ? services : [])));
}

function annexesCited({ says }: Discrepancy): Set<string> {
  return new Set(says.flatMap(({ part, section = '' }) => (part === 'PS3.4' && /^[A-Z]/.test(section) ? (section.split('.')[0] ?? []) : [])));
}

/** What a discrepancy is about, beside what its words and its places name. One without codes, DIMSE services or annexes is about all. */
function scopes(
  spec: DICOMStatusSpec,
  of: (discrepancy: Discrepancy) => readonly string[] | undefined,
  named: (one: Discrepancy) => ReadonlySet<string>,
  table: Exceptions,
): readonly [unknown, unknown] {
  const limited = spec.discrepancies.filter((one) => (of(one) ?? []).length > 0);
  return [limited.map((one) => [one.id, [...(of(one) ?? [])].sort()]), limited.map((one) => [one.id, expected(one.id, named(one), table)])];
}

/** What the discrepancies are about. */
export const SCOPES: readonly Comparison[] = [
  { name: 'the codes of discrepancies', of: (spec) => scopes(spec, ({ codes }) => codes, codesNamed, CODES) },
  {
    name: 'the DIMSE services of discrepancies',
    of: (spec) =>
      scopes(
        spec,
        ({ services }) => services,
        (one) => servicesCited(spec, one),
        SERVICES,
      ),
  },
  { name: 'the annexes of discrepancies', of: (spec) => scopes(spec, ({ annexes }) => annexes, annexesCited, ANNEXES) },
  {
    name: 'the implementations that discrepancies name',
    of: ({ discrepancies }) => [
      discrepancies.flatMap(({ id, says, implementations = [] }) => [
        ...implementations.map((implementation) => [id, implementation]),
        ...says.flatMap(({ implementation }) => (implementation === undefined ? [] : [[id, 'says', implementation]])),
      ]),
      [
        ...['0107-failure', '0112-0122', '0210-fields'].flatMap((id) => [
          [id, 'pynetdicom2'],
          [id, 'says', 'pynetdicom2'],
        ]),
        ['c311-c-find', 'pynetdicom'],
        ['c311-c-find', 'says', 'pynetdicom'],
        ['dcm-timeout-error-base', 'says', 'pynetdicom2'],
      ],
    ],
  },
  {
    name: 'the elements that discrepancies name',
    of: ({ discrepancies }) => [
      discrepancies.flatMap(({ id, elements = [] }) => elements.map((element) => [id, element])),
      [
        ['affected-uids-of-responses', '(0000,0002)'],
        ['affected-uids-of-responses', '(0000,1000)'],
      ],
    ],
  },
];
