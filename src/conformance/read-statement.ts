import { property } from '../values/property.js';
import type { StatementRow, StatementTable } from './statement.js';

/** The tables of a statement as it may have come, with a text where one should be; codes and categories may be numbers. */
export function tablesOf(statement: unknown): StatementTable[] {
  return listAt(statement, 'tables').map((table) => ({ table: textAt(table, 'table'), rows: filledDown(listAt(table, 'rows').map(rowOf)) }));
}

function rowOf(row: unknown): StatementRow {
  return {
    category: categoryOf(textAt(row, 'category')),
    meaning: textAt(row, 'meaning'),
    code: textAt(row, 'code'),
    behavior: textAt(row, 'behavior'),
    condition: textAt(row, 'condition'),
  };
}

/** A row without a category continues the one above. */
function filledDown(rows: readonly StatementRow[]): StatementRow[] {
  let above = '';
  return rows.map((row) => {
    if (row.category !== '') above = row.category;
    return row.category === '' && /\d/.test(row.code) ? { ...row, category: above } : row;
  });
}

/** Case and blanks do not matter. What tables of older editions have in the place of the category are failures. */
function categoryOf(text: string): string {
  const words = text.trim().toLowerCase().slice(0, LONGEST);
  if (/^(refused|failed|error)$/.test(words)) return 'Failure';
  return words.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
}

/** No category is longer. */
const LONGEST = 100;

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string {
  const text = property(value, key);
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}
