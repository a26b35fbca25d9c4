import { cellText, type Book, type Cell, type Table } from '../read/book.js';
import { decimalSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group, type RowFacts } from '../../spec-rows/group.js';
import { columnOf, placeOf, tablesOf, titlesAround, unreadColumns } from './finder.js';

/** Number and reason phrase in one cell, `409 (Conflict)`, `409 - Conflict`, `409 Conflict`; the blank between them may be missing. */
const STATUS = /^([1-5]\d\d)(?: ?\((.*)\)| ?[-\u2013] ?(.*)| (.*))?$/;

/** Tables of HTTP statuses: those of PS3.18, and in PS3.2 those of conformance statements. */
export function findHTTPTables(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const code = columnOf(table, /\bCodes?$/i);
    if (code === undefined) return [];
    const category = columnOf(table, /^(?:Service )?Status$/i);
    const meaning = book.part === 'PS3.2' ? undefined : columnOf(table, /(?:Meaning|Description)$/i);
    const rows = rowsOf(table, category, code, meaning);
    if (!rows.some(({ from }) => from !== null)) return [];
    const place = placeOf(section, table);
    return [
      {
        kind: book.part === 'PS3.2' ? 'conformance table' : 'HTTP table',
        ...place,
        service: transactionIn(place.title) ?? transactionAround(book, section.number),
        role: /\b(?:origin server|user agent)\b/i.exec(`${place.title} ${section.title}`)?.[0].toLowerCase() ?? null,
        unread: unreadColumns(book, table, [category, code, meaning]),
        rows,
      },
    ];
  });
}

/** The transaction that the caption of a conformance table names after "for". */
function transactionIn(title: string): string | undefined {
  const [, ...words] = title.split(/\bfor /);
  return title.endsWith(' Transaction') && words.length > 0 ? words.join('for ') : undefined;
}

/** The transaction is what the nearest response around is a response to, whether its title says "Transaction" or not. */
function transactionAround(book: Book, number: string): string | null {
  const titles = titlesAround(book, number);
  const response = titles.findIndex((title) => /^Response\b/i.test(title));
  const title = response === -1 ? titles.find((around) => / Transaction\b/.test(around)) : titles[response + 1];
  return title === undefined ? null : (/^.*? Transaction\b/.exec(title)?.[0] ?? (title || null));
}

function rowsOf(table: Table, category: number | undefined, code: number, meaning: number | undefined): RowFacts[] {
  let above: string | null = null;
  return table.rows.flatMap((cells) => {
    const text = (column: number): string => cellText(cells[column]);
    if (category !== undefined) above = text(category) || above;
    // A cell over several columns describes a class of statuses.
    if (isWide(cells[code])) return [];
    const printed = text(code);
    const [, number = null, ...phrases] = STATUS.exec(printed) ?? [];
    if (printed === '') return [];
    return [
      {
        ...NO_FACTS,
        category: above,
        code: number,
        ...decimalSpan(number ?? ''),
        name: number === null ? printed : (phrases.find((phrase: string | undefined) => phrase !== undefined) ?? null),
        meaning: meaning === undefined ? null : proseOf(cells[meaning]),
      },
    ];
  });
}

/** The paragraphs of a cell as one text; those after a colon are the items of a list. */
function proseOf(cell: Cell | undefined): string {
  const paragraphs = cell?.paragraphs ?? [];
  const colon = paragraphs.findIndex((paragraph) => paragraph.endsWith(':'));
  if (colon === -1) return paragraphs.join(' ');
  const items = paragraphs.slice(colon + 1).map((item) => item.replace(/[;,.]?(?: or| and)?$/, ''));
  return `${paragraphs.slice(0, colon + 1).join(' ')} ${items.join('; ')}`;
}

function isWide(cell: Cell | undefined): boolean {
  return (cell?.columns ?? 1) > 1;
}
