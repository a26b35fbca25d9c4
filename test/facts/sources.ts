import { lines } from '../support/standard.js';
import type { Comparison } from './comparison.js';
import { items, typed } from '../support/typed.js';

// The parts, as their title pages name them, and the editions that were compared with the one that was typed.
const SOURCES = typed(`
PS3.2 | Conformance | part02 |
PS3.3 | Information Object Definitions | part03 |
PS3.4 | Service Class Specifications | part04 | 2020c
PS3.7 | Message Exchange | part07 | 2018b 2018d 2019b 2019e 2020a 2020b 2020c 2021a 2021c 2022a 2022d 2023b 2023e 2024e
PS3.8 | Network Communication Support for Message Exchange | part08 |
PS3.18 | Web Services | part18 | 2024b 2024c 2024e
`);

// The editions of which a part, a page or a list was read at all.
const READ = new Map(
  typed(`
PS3.2 | 2024c 2024d 2024e 2025a
PS3.3 | 2024c
PS3.4 | 2020c 2024c 2024d 2024e 2025a 2025b
PS3.7 | 2024e 2026c
PS3.8 | 2020b 2024c 2024e
PS3.18 | 2024b 2024c 2024e 2025c 2025e 2026a
`).map(([part = '', editions]) => [part, items(editions)]),
);

// Retired SOP Classes, after 1.2.840.10008, by the annex that once defined them.
const RETIRED = new Map<string, string | undefined>(
  typed(`
B | 5.1.1.27 5.1.1.29 5.1.1.30 5.1.4.1.1.3 5.1.4.1.1.5 5.1.4.1.1.6 5.1.4.1.1.8 5.1.4.1.1.9 5.1.4.1.1.9.1 5.1.4.1.1.10 5.1.4.1.1.11 5.1.4.1.1.12.3 5.1.4.1.1.77.1 5.1.4.1.1.77.2 5.1.4.1.1.88.1 5.1.4.1.1.88.2 5.1.4.1.1.88.3 5.1.4.1.1.88.4 5.1.4.1.1.129 5.1.4.34.1
C | 5.1.4.1.2.3.1 5.1.4.1.2.3.2 5.1.4.1.2.3.3
CC | 5.1.4.34.4.1 5.1.4.34.4.2 5.1.4.34.4.3 5.1.4.34.4.4
D | 1.9
DD | 5.1.4.34.2 5.1.4.34.3
E | 3.1.2.1.1 3.1.2.1.4 3.1.2.2.1
F | 3.1.2.3.1 3.1.2.3.2 3.1.2.5.5 5.1.4.32.2 5.1.4.32.3
G | 3.1.2.5.1 3.1.2.5.4 3.1.2.6.1
H | 5.1.1.4.2 5.1.1.9.1 5.1.1.18.1 5.1.1.24 5.1.1.24.1 5.1.1.26 5.1.1.31 5.1.1.32
J | 1.20.2
K | 5.1.4.32 5.1.4.32.1
`).flatMap(([annex, uids]) => items(uids).map((uid) => [`1.2.840.10008.${uid}`, annex] as const)),
);

// PS3.4 2024c H.3.2.2: what the Meta SOP Classes of Print Management consist of.
const MEMBERS = typed(`
1.2.840.10008.5.1.1.9 | 1.2.840.10008.5.1.1.1 1.2.840.10008.5.1.1.2 1.2.840.10008.5.1.1.4 1.2.840.10008.5.1.1.16
1.2.840.10008.5.1.1.18 | 1.2.840.10008.5.1.1.1 1.2.840.10008.5.1.1.2 1.2.840.10008.5.1.1.4.1 1.2.840.10008.5.1.1.16
`);

// PS3.2 2024c: codes that stand for others, N.7-42 and N.7-43.
const READINGS = typed(`
N.7-42 | 0112 | 0122
N.7-42 | 0214 | 0124
N.7-43 | A901 | A900
`);

// PS3.18: services and transactions of which only single pages were read.
const PAGES = typed(`
11.8.3-1 | Worklist Service | Request Cancellation Transaction
11.9.3-1 | Worklist Service | Search Transaction
14.4.3-1 | Modality Scheduled Procedure Step Service | Search Transaction
15.4.3-1 | Modality Performed Procedure Step Service | Create Transaction
15.5.3-1 | Modality Performed Procedure Step Service | Update Transaction
15.6.3-1 | Modality Performed Procedure Step Service | Retrieve Transaction
`);

// PS3.18 2025c: the two headers that are given as examples; all others a server shall send.
const EXAMPLES = ['10.5.3.2', '13.4.3.2'];

/** The parts and what is in them beside rows. */
export const SOURCES_READ: readonly Comparison[] = [
  {
    name: 'the parts that were read',
    of: ({ metadata }) => [
      metadata.sources.map(({ part, title, pages, compared = [] }) => [part, title, pages, compared.join(' ')]).sort(),
      SOURCES.map(([part, title, folder = '', compared]) => [
        part,
        title,
        `https://dicom.nema.org/medical/dicom/current/output/chtml/${folder}/`,
        compared,
      ]).sort(),
    ],
  },
  {
    name: 'editions of discrepancies that were not read',
    of: ({ discrepancies }) => [
      discrepancies.flatMap(({ id, says }) =>
        says.flatMap(({ part, edition }) =>
          part === undefined || READ.get(part)?.includes(edition ?? '') === true ? [] : [`${id} ${part} ${String(edition)}`],
        ),
      ),
      // Older lists of PS3.7 say this over several editions.
      ['0112-0122 PS3.7 2017e to 2020a'],
    ],
  },
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
  {
    name: 'the annexes of retired SOP Classes',
    of: ({ retiredSOPClasses }) => [
      retiredSOPClasses.sopClasses.map(({ uid, annex }) => [uid, annex]),
      retiredSOPClasses.sopClasses.map(({ uid }) => [uid, RETIRED.get(uid)]),
    ],
  },
  {
    name: 'the members of Meta SOP Classes, and the class whose UID others carry',
    of: ({ serviceClasses }) => {
      const classes = serviceClasses.flatMap(({ sopClasses }) => sopClasses);
      return [
        [
          classes.flatMap(({ uid, members }) => (members === undefined ? [] : [[uid, members]])),
          classes.flatMap(({ uid, onTheWire }) => (onTheWire === undefined ? [] : [uid])),
        ],
        // CC.3.1: messages of all UPS SOP Classes carry the UID of UPS Push.
        [MEMBERS.map(([uid, members]) => [uid, items(members)]), ['1.2.840.10008.5.1.4.34.6.1']],
      ];
    },
  },
  {
    name: 'codes of conformance tables that stand for others',
    of: ({ conformance }) => [
      conformance.flatMap(({ table, rows }) => rows.flatMap(({ code, reading }) => (reading === undefined ? [] : [[table, code, reading]]))),
      READINGS,
    ],
  },
  {
    name: 'services and transactions of which only pages were read',
    of: ({ web }) => [
      web.transactions.filter(({ edition }) => edition !== undefined).map(({ table, service, transaction }) => [table, service, transaction]),
      PAGES,
    ],
  },
  {
    name: 'what the sentences before Warning headers demand',
    of: ({ web }) => [
      web.warningHeaders.map(({ section, requirement }) => [section, requirement]),
      web.warningHeaders.map(({ section }) => [section, EXAMPLES.includes(section) ? 'example' : 'shall']),
    ],
  },
  {
    name: 'the constants of pynetdicom2',
    of: (spec) => {
      const rows = [...spec.statusTypes, ...spec.serviceClasses.flatMap(({ tables }) => tables.flatMap(({ rows: list }) => list))] as readonly {
        code?: string;
        from?: string;
        aliases?: readonly string[];
      }[];
      const services = spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => table.rows.map((row) => [row, table.services] as const)));
      return [
        rows
          .flatMap((row) =>
            (row.aliases ?? []).map((alias) => [alias, row.code ?? row.from, (services.find(([known]) => known === row)?.[1] ?? []).join()].join('|')),
          )
          .sort(),
        lines('seeds/pynetdicom2-constants.tsv', 0)
          .map(([name = '', code]) => [`pynetdicom2:${name}`, code, /^C_(STORE|FIND|GET|MOVE)_/.exec(name)?.[1]?.replace(/^/, 'C-') ?? ''].join('|'))
          .sort(),
      ];
    },
  },
];
