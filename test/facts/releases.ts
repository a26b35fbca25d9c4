import type { Comparison } from './comparison.js';
import { lines } from '../support/standard.js';
import { items, typed } from '../support/typed.js';

// NEMA's release notes 2024d to 2026c: what touches statuses and came after the edition that the spec was typed from.
const NEWER = typed(`
PS3.2 | 2024d | CP 2384
PS3.2 | 2024d | Sup 228
PS3.2 | 2025a | CP 2420
PS3.2 | 2025b | CP 2454
PS3.2 | 2025d | CP 2472
PS3.2 | 2025d | Sup 246
PS3.2 | 2026c | CP 2582
PS3.3 | 2025b | CP 2442
PS3.4 | 2024d | CP 2384
PS3.4 | 2025a | CP 2420
PS3.4 | 2025b | CP 2421
PS3.4 | 2025c |
PS3.4 | 2025d | CP 2505
PS3.4 | 2026b | CP 2550
PS3.4 | 2026c | CP 2568
PS3.18 | 2026a | CP 2473
PS3.18 | 2026b | CP 2525, CP 2551, CP 2553, CP 2569, CP 2570
PS3.18 | 2026c | CP 2582
`);

// Rows that came: the first edition that was read, or the one whose release note names them.
const SINCE = typed(`
# PS3.7, CP 2420 of 2025a, first seen in 2025b: Table or section, codes.
9.1.2.1.6 | 2025b | | 0124 0210 0211 0212
# PS3.4 2020c has neither Annex KK nor C.6.4.
C.6.4.3-1 | 2024c | | A710 B001
KK.2.2.3-1 | 2024c | | 0000 0110 0124 0212 0213 B010
# PS3.18 2025d, the services of Supplement 246.
14.4.3-1 | 2025d | Sup 246 | 200 204 400 413 503
15.4.3-1 | 2025d | Sup 246 | 201 400 409 503
15.5.3-1 | 2025d | Sup 246 | 200 400 404 409 410 503
15.6.3-1 | 2025d | Sup 246 | 200 400 404 410 503
`);

// Rows that went, with what they said and what removed them: 206 in 2025a, 204 of searches in 2026a.
const GONE = typed(`
8.5-1 | 206 | 2024e | CP 2418 | Partial Content | The 206 (Partial Content) status code indicates
10.4.3-1 | 206 | 2024e | CP 2418 | Partial Content | The response payload contains representations for some
11.9.3-1 | 204 | 2025e | CP 2473 | No Content | The search completed successfully, but there were no matching results.
11.9.3-1 | 206 | 2024e | CP 2418 | Partial Content | Only some of the search results were returned
`);

// SOP Classes that came after PS3.4 2024c, from the release notes and Table B.5-1 of 2026d.
const SOP_CLASSES = typed(`
1.2.840.10008.5.1.4.1.1.2.3 | 2026c | Sup 252
1.2.840.10008.5.1.4.1.1.2.4 | 2026c | Sup 252
1.2.840.10008.5.1.4.1.1.2.5 | 2026c | Sup 252
1.2.840.10008.5.1.4.1.1.9.100.1 | 2025a | Sup 236
1.2.840.10008.5.1.4.1.1.9.100.2 | 2025a | Sup 236
1.2.840.10008.5.1.4.1.1.66.7 | 2024d | Sup 243
1.2.840.10008.5.1.4.1.1.66.8 | 2024d | Sup 240
`);

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}

/** The names in the lists of PS3.7 2018b to 2023e that say something else than today, with the last edition that has them. */
function formerNames(service: string, code: string, today: string): string[][] {
  return lines('standard/older-lists.tsv')
    .filter(([of, number, name = '']) => of === service && number === code && letters(name) !== letters(today))
    .map(([, , name = '', , last = '']) => [name, last]);
}

/** What release notes and older editions say. */
export const RELEASES: readonly Comparison[] = [
  {
    name: 'what is newer than the editions that were read',
    of: ({ metadata }) => [
      metadata.sources
        .flatMap(({ part, newer = [] }) => newer.map(({ edition, changeProposals = [] }) => [part, edition, changeProposals.join(', ')].join()))
        .sort(),
      NEWER.map((cells) => cells.join()).sort(),
    ],
  },
  {
    name: 'rows that came',
    of: (spec) => [
      [
        ...spec.dimseServices.map(({ section, statuses }) => ({
          place: section,
          rows: statuses.map(({ type, ...row }) => ({ ...row, code: spec.statusTypes.find((known) => known.section === type)?.code })),
        })),
        ...spec.serviceClasses.flatMap(({ tables }) => tables.map(({ table, rows }) => ({ place: table, rows }))),
        ...spec.web.transactions.map(({ table, rows }) => ({ place: table, rows })),
      ]
        .flatMap(({ place, rows }) =>
          rows.flatMap((row) => {
            const { code, since, changeProposals = [] } = row as { code?: string | number; since?: string; changeProposals?: readonly string[] };
            return since === undefined ? [] : [[place, String(code), since, changeProposals.join()].join()];
          }),
        )
        .sort(),
      SINCE.flatMap(([place, since, proposal, codes]) => items(codes).map((code) => [place, code, since, proposal].join())).sort(),
    ],
  },
  {
    name: 'rows that went',
    of: ({ web }) => {
      const gone = [{ table: web.table, rows: web.statuses }, ...web.transactions].flatMap(({ table, rows }) =>
        rows.filter(({ until }) => until !== undefined).map((row) => ({ table, ...row })),
      );
      const beginning = (index: number): number => GONE[index]?.[5]?.length ?? 0;
      return [
        gone.map(({ table, code, until, changeProposals = [], phrase, meaning }, index) => [
          ...[table, String(code), until, changeProposals.join(), phrase, meaning.slice(0, beginning(index))],
        ]),
        GONE,
      ];
    },
  },
  {
    name: 'SOP Classes that came',
    of: ({ serviceClasses }) => [
      serviceClasses.flatMap(({ sopClasses, sopClassesEdition }) => [
        ...(sopClassesEdition === undefined ? [] : [['B.5-1', sopClassesEdition]]),
        ...sopClasses.flatMap(({ uid, since, changeProposals = [] }) => (since === undefined ? [] : [[uid, since, changeProposals.join()]])),
      ]),
      [['B.5-1', '2026d'], ...SOP_CLASSES],
    ],
  },
  {
    name: 'former names in the status lists of PS3.7',
    of: ({ dimseServices, statusTypes }) => {
      const rows = dimseServices.flatMap(({ name, statuses }) =>
        statuses.map(({ type, meaning, former = [] }) => ({ name, code: statusTypes.find(({ section }) => section === type)?.code ?? '', meaning, former })),
      );
      return [
        rows.map(({ name, code, former }) => [name, code, former.map((words) => [words.meaning, words.until])]),
        rows.map(({ name, code, meaning }) => [name, code, code === '' ? [] : formerNames(name, code, meaning)]),
      ];
    },
  },
  {
    // CP 2384 of 2024d; PS3.7 2024c has the title "Attribute list error".
    name: 'the former name of 0107',
    of: ({ statusTypes }) => [
      statusTypes.flatMap(({ code, former = [] }) => former.map(({ meaning, until }) => [code, meaning, until])),
      [['0107', 'Attribute list error', '2024c']],
    ],
  },
];
