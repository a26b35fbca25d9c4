import { cellText, type Book } from '../read/book.js';
import type { PrintedSOPClass } from './extraction.js';
import { columnOf, tablesOf } from './finder.js';

/** Media Storage Directory Storage, which no DIMSE service carries. */
const NOT_EXCHANGED = '1.2.840.10008.1.3.10';

/** The SOP Classes of the tables that list them by name and UID. Annexes that name theirs in sentences are not read. */
export function findSOPClasses(book: Book): PrintedSOPClass[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const name = columnOf(table, /^SOP Class(?:es)?(?: Name)?$/i);
    const uid = columnOf(table, /^SOP Class UID$/i);
    if (name === undefined || uid === undefined) return [];
    return table.rows
      .map((cells) => ({ section: section.number, name: cellText(cells[name]), uid: cellText(cells[uid]) }))
      .filter((sopClass) => /^1\.2\.840\.10008\.[\d.]+$/.test(sopClass.uid) && sopClass.uid !== NOT_EXCHANGED);
  });
}
