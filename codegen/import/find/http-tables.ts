import { cellText, type Book, type Cell, type Table } from '../read/book.js';
import { decimalSpan } from '../../spec-rows/printed-codes.js';
import type { Group, RowFacts } from '../../spec-rows/group.js';
import { columnOf, placeOf, tablesOf, titlesAround } from './finder.js';

/** Number and reason phrase in one cell, `409 (Conflict)`, `409 - Conflict`, `409 Conflict`; the blank between them may be missing. */
const STATUS = /^([1-5]\d\d)(?: ?\((.*)\)| ?[-\u2013] ?(.*)| (.*))?$/;

/** Tables of HTTP statuses: those of PS3.18, and in PS3.2 those of conformance statements. */
export function findHTTPTables(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const code = columnOf(table, /\bCodes?$/i);
    if (code === undefined) return [];
    const category = columnOf(table, /^(?:Service )?Status$/i);
    const rows = rowsOf(table, category, code, book.part === 'PS3.2' ? undefined : columnOf(table, /(?:Meaning|Description)$/i));
    if (!rows.some(({ from }) => from !== null)) return [];
    const place = placeOf(section, table);
    const around = titlesAround(book, section.number).map((text) => /^(.*? Transaction)\b/.exec(text)?.[1]);
    return [
      {
        kind: book.part === 'PS3.2' ? 'conformance table' : 'HTTP table',
        ...place,
        service: /\bfor (.* Transaction)$/.exec(place.title)?.[1] ?? around.find((text) => text !== undefined) ?? null,
        role: /\b(?:origin server|user agent)\b/i.exec(`${place.title} ${section.title}`)?.[0].toLowerCase() ?? null,
        rows,
      },
    ];
  });
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
        category: above,
        code: number,
        ...decimalSpan(number ?? ''),
        name: number === null ? printed : (phrases.find((phrase: string | undefined) => phrase !== undefined) ?? null),
        meaning: meaning === undefined ? null : proseOf(cells[meaning]),
        relatedFields: null,
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
