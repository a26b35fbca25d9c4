import { cellText, type Book, type Section } from '../book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import type { Group, RowFacts } from '../../spec-rows/group.js';
import { columnOf, tablesOf } from './finder.js';

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
      const text = (column: number | undefined): string => cellText(cells[column ?? -1] ?? { paragraphs: [] });
      // A description is the meaning, a colon, and an explanation.
      return rowOf(text(code), meaning === undefined ? text(description).replace(/: .*$/, '') : text(meaning));
    });
    return rows.some(({ from }) => from !== null) ? [groupOf(section, rows, table.number ?? null, table.caption ?? section.title)] : [];
  });
}

function listsOfReasons(section: Section): Group[] {
  const rows = section.blocks.flatMap((block) =>
    block.kind === 'terms'
      ? block.entries.flatMap(
          ({
            term,
            description: {
              paragraphs: [first = ''],
            },
          }) => (/^[0-9A-F]{4}H$/.test(term) ? [rowOf(term, first.replace(/;.*$/, ''))] : []),
        )
      : [],
  );
  return rows.length === 0 ? [] : [groupOf(section, rows, null, section.title)];
}

function groupOf(section: Section, rows: RowFacts[], table: string | null, title: string): Group {
  return { kind: 'reasons', section: section.number, title, table, service: null, role: null, rows };
}

function rowOf(code: string, meaning: string): RowFacts {
  return { category: null, code, ...hexSpan(code), name: null, meaning, relatedFields: null };
}
