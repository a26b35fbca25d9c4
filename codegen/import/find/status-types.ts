import { cellText, paragraphsOf, type Book } from '../read/book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group } from '../../spec-rows/group.js';
import { columnOf, placeOf, tablesOf, tagsIn, titlesAround } from './finder.js';

/** The status types of PS3.7 Annex C: a section with a table of fields, of which the one called Status has the code in its words. */
export function findStatusTypes(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const field = columnOf(table, /^Status Field$/i);
    const description = columnOf(table, /^Description/i);
    const tag = columnOf(table, /^Tag$/i);
    if (field === undefined || description === undefined || tag === undefined) return [];
    const text = (row: (typeof table.rows)[number], column: number): string => cellText(row[column]);
    const status = table.rows.find((row) => text(row, field) === 'Status');
    const code = /\b[0-9A-F]{4}H\b/.exec(status === undefined ? '' : text(status, description))?.[0] ?? null;
    const row = {
      ...NO_FACTS,
      category: /^(\w+) Status Class/.exec(titlesAround(book, section.number)[1] ?? '')?.[1] ?? null,
      code,
      ...hexSpan(code ?? ''),
      name: section.title,
      // What the status and its fields are for, and whether these are required, is in words.
      meaning: section.blocks.flatMap(paragraphsOf).join(' '),
      relatedFields: table.rows.flatMap((cells) => tagsIn(text(cells, tag))),
    };
    return [{ kind: 'status type', ...placeOf(section, table), service: null, role: null, rows: [row] }];
  });
}
