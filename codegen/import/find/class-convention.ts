import { cellText, type Book } from '../read/book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group } from '../../spec-rows/group.js';
import { placeOf, tablesOf } from './finder.js';

const CLASS = /^(?:Success|Warning|Failure|Cancel|Pending)$/;

/** The Status Class convention: two columns, a class and its codes in words, `01xx (except 0107 and 0116) or 02xx`. */
export function findClassConvention(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const isConvention =
      table.head.length === 0 && table.rows.every(([, codes]) => codes !== undefined) && table.rows.filter(([name]) => CLASS.test(cellText(name))).length > 1;
    if (!isConvention) return [];
    const rows = table.rows.flatMap(([name, codes]) => {
      const category = cellText(name);
      // A code, and in brackets those that it leaves out.
      return [...cellText(codes).matchAll(/\b([0-9A-F]{1,4}x*)\b(?: \(([^)]*)\))?/g)].map(([, code = '', except = '']) => ({
        ...NO_FACTS,
        category,
        code,
        ...hexSpan(code),
        meaning: except.replace(/, (?:and )?/g, ' and '),
      }));
    });
    return [{ kind: 'class convention', ...placeOf(section, table), service: null, role: null, rows }];
  });
}
