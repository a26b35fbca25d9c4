import { printedHeaders, printedWebTables } from '../support/standard-web.js';
import { typed } from '../support/typed.js';
import type { Comparison } from './comparison.js';

const printed = printedWebTables();

function current<R extends { readonly until?: string }>(rows: readonly R[]): R[] {
  return rows.filter(({ until }) => until === undefined);
}

/** The meaning as far as the excerpt goes: that keeps the beginning of a cell, the spec its first sentence. */
function beginnings(meanings: readonly string[], cells: readonly string[]): (readonly [string, string])[] {
  return meanings.map((meaning, index) => {
    const beginning = (cells[index] ?? '').trim();
    const length = Math.min(beginning.length, meaning.length);
    return [meaning.slice(0, length), beginning.slice(0, length)];
  });
}

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

/** PS3.18: the tables of HTTP statuses and the texts of the Warning header. */
export const WEB: readonly Comparison[] = [
  {
    name: 'the tables of HTTP statuses of PS3.18',
    of: (spec) => [[spec.web.table, ...spec.web.transactions.map(({ table }) => table)], printed.map(({ number }) => number)],
  },
  {
    name: 'Table 8.5-1 of PS3.18',
    of: ({ web }) => {
      const rows = printed.find(({ number }) => number === '8.5-1')?.rows ?? [];
      const own = current(web.statuses);
      const classOf = (code: number): string | undefined => web.classes.find(({ from, to }) => from <= code && code <= to)?.name;
      const texts = beginnings(
        own.map(({ meaning }) => meaning),
        rows.map(({ meaning }) => meaning),
      );
      return [
        own.map(({ code, phrase }, index) => ({ status: classOf(code), code: `${String(code)} (${phrase})`, meaning: texts[index]?.[0] })),
        rows.map(({ status, code }, index) => ({ status, code, meaning: texts[index]?.[1] })),
      ];
    },
  },
  ...printed.slice(1).map(({ number, section, edition, rows }): Comparison => ({
    name: `Table ${number} of PS3.18`,
    of: ({ web, metadata }) => {
      const table = web.transactions.find((candidate) => candidate.table === number);
      const own = current(table?.rows ?? []);
      const texts = beginnings(
        own.map(({ meaning }) => meaning),
        rows.map(({ meaning }) => meaning),
      );
      return [
        {
          section: table?.section,
          edition: table?.edition ?? metadata.sources.find(({ part }) => part === 'PS3.18')?.edition,
          rows: own.map(({ category, code, phrase }, index) => ({ status: category, code: `${String(code)} (${phrase})`, meaning: texts[index]?.[0] })),
        },
        { section, edition, rows: rows.map(({ status, code }, index) => ({ status, code, meaning: texts[index]?.[1] })) },
      ];
    },
  })),
  {
    name: 'the Warning headers of PS3.18',
    of: ({ web }) => [web.warningHeaders.map(({ section, text }) => ({ section, text })), printedHeaders()],
  },
  {
    name: 'the sentences after the first in single pages of PS3.18',
    of: ({ web }) => {
      const pages = web.transactions.filter(({ edition }) => edition !== undefined);
      return [
        pages.map(({ table, rows }) => [table, current(rows).map(({ wording }) => wording)]),
        pages.map(({ table }) => [table, printed.find(({ number }) => number === table)?.rows.map(({ wording }) => wording)]),
      ];
    },
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
];
