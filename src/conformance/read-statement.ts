import { property } from '../values/property.js';
import type { StatementRow, StatementTable } from './statement.js';

/** The tables of a statement as it may have come, with a text where one should be; codes and categories may be numbers. */
export function tablesOf(statement: unknown): StatementTable[] {
  return listAt(statement, 'tables').map((table) => ({ table: textAt(table, 'table'), rows: listAt(table, 'rows').map(rowOf) }));
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

/** Case and blanks do not matter. */
function categoryOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
}

function textAt(value: unknown, key: string): string {
  const text = property(value, key);
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}
