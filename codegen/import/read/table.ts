import { cellText, type Cell, type Table } from './book.js';
import { LimitError } from './input-error.js';
import { paragraphsOf } from './text.js';
import { descendants, elementsOf, type Element } from './xml.js';

/** More columns than any table has; what asks for more gets this. */
const MAX_COLUMNS = 100;

/** How many cells may still be made of a document. */
export interface Room {
  cells: number;
}

/** Reads the `table` element of DocBook or XHTML; both use the rows and spans of HTML. */
export function readTable(element: Element, number: string | undefined, caption: string | undefined, room: Room): Table {
  const all = descendants(element, 'tr').filter((row) => elementsOf(row).length > 0);
  const marked = descendants(element, 'thead').flatMap((head) => descendants(head, 'tr'));
  // Without a marked head, a first row of head cells, or of the words of one, is it.
  const heads = marked.length > 0 ? marked : all.slice(0, 1).filter(isHead);
  const isHeadRow = new Set(heads);
  // A head may have a row with a title above the names of the columns.
  const [names = []] = resolveSpans(heads, room).filter((row, _index, rows) => row.every(({ columns }) => columns === 1) || rows.length === 1);
  return {
    kind: 'table',
    number,
    caption,
    head: names.map(cellText),
    rows: resolveSpans(
      all.filter((row) => !isHeadRow.has(row)),
      room,
    ),
  };
}

/** Words that name columns of the tables with statuses. */
const COLUMN = /^(?:(?:Service )?Status(?: Field)?|.*Meaning|.*Codes?|Tag|VR|VM|Field name|Description.*|Related Fields.*|Behavior|Condition.*)$/i;

function isHead(row: Element): boolean {
  const cells = elementsOf(row);
  return cells.every(({ name }) => name === 'th') || cells.filter((cell) => COLUMN.test(paragraphsOf(cell).join(' '))).length >= 2;
}

/** Repeats each cell in every row and column that it spans. */
function resolveSpans(rows: readonly Element[], room: Room): Cell[][] {
  let pending: { cell: Cell; left: number }[] = [];
  return rows.map((row) => {
    const cells = elementsOf(row)
      .filter(({ name }) => name === 'td' || name === 'th')
      .values();
    const resolved: { cell: Cell; left: number }[] = [];
    for (let next = cells.next(); !next.done || (pending[resolved.length]?.left ?? 0) > 0;) {
      const above = pending[resolved.length];
      if (above !== undefined && above.left > 0) {
        resolved.push({ cell: above.cell, left: above.left - 1 });
      } else if (!next.done) {
        const columns = spanOf(next.value, 'colspan');
        const cell = { paragraphs: paragraphsOf(next.value), columns };
        for (let column = 0; column < columns; column++) resolved.push({ cell, left: spanOf(next.value, 'rowspan') - 1 });
        next = cells.next();
      }
    }
    room.cells -= resolved.length;
    if (room.cells < 0) throw new LimitError('more cells than any part of the standard has');
    pending = resolved;
    return resolved.map(({ cell }) => cell);
  });
}

function spanOf({ attributes }: Element, name: 'rowspan' | 'colspan'): number {
  const span = Number(attributes[name] ?? '1');
  if (!Number.isInteger(span) || span < 1) return 1;
  return name === 'colspan' ? Math.min(span, MAX_COLUMNS) : span;
}
