import { cellText, type Book } from '../book.js';
import { hexSpan } from '../codes.js';
import type { Group } from '../../spec-rows/group.js';
import { tablesOf } from './finder.js';

const CLASS = /^(?:Success|Warning|Failure|Cancel|Pending)$/;

/** The Status Class convention: two columns, a class and its codes in words, `01xx (except 0107 and 0116) or 02xx`. */
export function findClassConvention(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const isConvention =
      table.head.length === 0 && table.rows.length > 0 && table.rows.every(([name, codes]) => codes !== undefined && CLASS.test(cellText(name ?? codes)));
    if (!isConvention) return [];
    const rows = table.rows.flatMap(([name, codes]) => {
      const category = cellText(name ?? { paragraphs: [] });
      const included = cellText(codes ?? { paragraphs: [] }).replace(/\(except[^)]*\)/g, '');
      return (included.match(/\b[0-9A-F]{1,4}x*\b/g) ?? []).map((code) => ({
        category,
        code,
        ...hexSpan(code),
        name: null,
        meaning: null,
        relatedFields: null,
      }));
    });
    return [{ kind: 'class convention', section: section.number, title: section.title, table: table.number ?? null, service: null, role: null, rows }];
  });
}
