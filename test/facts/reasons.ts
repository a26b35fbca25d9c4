import { printedConformance, printedReasons } from '../support/standard-web.js';
import type { Comparison } from './comparison.js';

/** Failure Reason and Warning Reason: PS3.18 Annex I, PS3.3 and the two tables of PS3.2. */
export const REASONS: readonly Comparison[] = [
  {
    name: 'the reasons of PS3.18 and PS3.3, in their order',
    of: ({ reasons }) => [
      reasons
        .filter(({ part }) => part !== 'PS3.2')
        .flatMap(({ section, rows }) => rows.map(({ code, notation, meaning }) => ({ section, code: code ?? notation, words: meaning }))),
      printedReasons().map(({ section, code, words }) => ({ section, code, words })),
    ],
  },
  ...printedConformance()
    .filter(({ number }) => number.startsWith('N.5'))
    .map(({ number, section, rows }): Comparison => ({
      name: `the reasons of PS3.2 Table ${number}`,
      of: ({ reasons }) => {
        const table = reasons.find((candidate) => candidate.table === number);
        return [
          { section: table?.section, rows: table?.rows.map(({ code, meaning }) => [code, meaning]) },
          { section, rows: rows.slice(1) },
        ];
      },
    })),
];
