import { cellText, type Book, type Section, type Table } from '../read/book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group, type RowFacts } from '../../spec-rows/group.js';
import { columnOf, placeOf, tablesOf } from './finder.js';

/** A term that may be a code; in a list with codes as PS3.3 writes them, `0110H`, it is one. */
const TERM = /^(?:0x)?[0-9A-F]{1,4}x{0,3}H?$/i;

/** The values of Failure Reason and Warning Reason: tables of PS3.18 and PS3.2, lists of terms in PS3.3. */
export function findReasons(book: Book): Group[] {
  return [...tablesOfReasons(book), ...book.sections.flatMap(listsOfReasons)];
}

function tablesOfReasons(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const code = columnOf(table, /^Status Code\b/i);
    const meaning = columnOf(table, /^Meaning$/i);
    const description = columnOf(table, /^Description$/i);
    if (code !== 0 || (meaning ?? description) === undefined) return [];
    const rows = table.rows.map((cells) => {
      const text = (column: number | undefined): string => cellText(cells[column ?? -1]);
      const others = cells.filter((_cell, column) => column !== code && column !== meaning).map(cellText);
      return meaning === undefined ? rowOf(text(code), ...split(text(description), ': ')) : rowOf(text(code), text(meaning), others.join(' '));
    });
    return rows.some(({ from }) => from !== null) ? [groupOf(rows, section, table)] : [];
  });
}

function listsOfReasons(section: Section): Group[] {
  const rows = section.blocks.flatMap((block) =>
    block.kind === 'terms'
      ? block.entries.flatMap(
          ({
            term,
            description: {
              paragraphs: [first = '', ...others],
            },
          }) => (TERM.test(term) ? [rowOf(term, ...split([first, ...others].join('\n'), /[;\n]/))] : []),
        )
      : [],
  );
  return rows.some(({ code }) => /^[0-9A-F]{4}H$/.test(code ?? '')) ? [groupOf(rows, section)] : [];
}

function groupOf(rows: RowFacts[], section: Section, table?: Table): Group {
  return { kind: 'reasons', ...placeOf(section, table), service: null, role: null, rows };
}

function rowOf(code: string, meaning: string, further: string): RowFacts {
  return { ...NO_FACTS, code, ...hexSpan(code), meaning, further: further || null };
}

/** A description is the meaning, a mark, and an explanation. */
function split(text: string, mark: string | RegExp): [meaning: string, further: string] {
  const [meaning = ''] = text.split(mark, 1);
  return [
    meaning,
    text
      .slice(meaning.length)
      .replace(/^[:;\s]+/, '')
      .replaceAll('\n', ' '),
  ];
}
