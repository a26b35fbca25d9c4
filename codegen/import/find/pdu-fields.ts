import { cellText, type Book, type Cell } from '../read/book.js';
import { decimalSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group, type RowFacts } from '../../spec-rows/group.js';
import { columnOf, placeOf, tablesOf } from './finder.js';

/** The number before a symbol, `1 - rejected-permanent`, `4-6 - reserved`; two of them may be run together. */
const NUMBER = /(?<!\d)(\d{1,3}(?:-\d{1,3})?) ?[-\u2013:] /;

/** The fields of PDUs and of their items that list their values (PS3.8 chapter 9). The reasons of one source are one group. */
export function findPDUFields(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const field = columnOf(table, /^Field name$/i);
    const description = columnOf(table, /^Description of field$/i);
    if (field === undefined || description === undefined) return [];
    return table.rows.flatMap((cells) => {
      const name = cellText(cells[field]);
      const groups = name === 'PDU-type' ? typeOf(cells[description], section.title) : valuesOf(cells[description]);
      return groups.map(({ source, rows }): Group => ({ kind: 'PDU field', ...placeOf(section, table), service: name, role: source, rows }));
    });
  });
}

/** A value of a field with the source to which it belongs, if reasons depend on it. */
interface Values {
  readonly source: string | null;
  rows: RowFacts[];
}

function rowsOf(paragraph: string): RowFacts[] {
  // What is split by numbers in a group is a symbol after each number.
  const [, ...parts] = paragraph.split(NUMBER);
  return parts.flatMap((code, index) => (index % 2 === 0 ? [factsOf(code, (parts[index + 1] ?? '').trim())] : []));
}

function valuesOf(cell: Cell | undefined): Values[] {
  const groups: Values[] = [];
  let source: string | null = null;
  for (const paragraph of cell?.paragraphs ?? []) {
    source = /If the Source field has the value \(?(\d+)/.exec(paragraph)?.[1] ?? source;
    const rows = /^\d/.test(paragraph) ? rowsOf(paragraph) : [];
    const last = groups.at(-1);
    if (rows.length > 0 && last?.source === source) last.rows = last.rows.concat(rows);
    else if (rows.length > 0) groups.push({ source, rows });
  }
  return groups;
}

/** `03H`: the type of a PDU is two hexadecimal digits. */
function typeOf(cell: Cell | undefined, title: string): Values[] {
  const printed = cellText(cell);
  const [, digits] = /^([0-9A-F]{2})H$/.exec(printed) ?? [];
  if (digits === undefined) return [];
  const value = String(Number.parseInt(digits, 16));
  return [{ source: null, rows: [{ ...factsOf(printed, title.split(/ PDU\b/i, 1)[0] ?? ''), from: value, to: value }] }];
}

function factsOf(code: string, name: string): RowFacts {
  return { ...NO_FACTS, code, ...decimalSpan(code), name };
}
