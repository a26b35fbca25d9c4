import { cellText, type Book } from '../read/book.js';
import { NO_FACTS, type Group } from '../../spec-rows/group.js';
import { columnOf, placeOf, tablesOf } from './finder.js';

/** A value of the Command Field, `0001H C-STORE-RQ`. */
const COMMAND = /^([0-9A-F]{4}H) ([CN]-[A-Z-]+)$/;

/** The registry of command elements (PS3.7 E.1), and the values of the Command Field in it. Retired elements have no description. */
export function findCommandElements(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const tag = columnOf(table, /^Tag$/i);
    const field = columnOf(table, /^Message Field$/i);
    const keyword = columnOf(table, /^Keyword$/i);
    const vr = columnOf(table, /^VR$/);
    const vm = columnOf(table, /^VM$/);
    const description = columnOf(table, /^Description/i);
    if (tag === undefined || field === undefined || keyword === undefined || vr === undefined || vm === undefined || description === undefined) return [];
    const place = { ...placeOf(section, table), service: null, role: null };
    const elements = table.rows.map((cells) => {
      const text = (column: number): string => cellText(cells[column]);
      const paragraphs = cells[description]?.paragraphs ?? [];
      const further = paragraphs.filter((paragraph) => !COMMAND.test(paragraph)).join(' ') || null;
      const facts = { code: text(tag), from: text(tag), to: text(tag), name: text(field), further };
      return { ...NO_FACTS, ...facts, keyword: text(keyword), vr: text(vr), vm: text(vm) };
    });
    const commands = table.rows
      .flatMap((cells) => cells[description]?.paragraphs ?? [])
      .flatMap((paragraph) => {
        const [, code, name] = COMMAND.exec(paragraph) ?? [];
        return code === undefined || name === undefined ? [] : [{ ...NO_FACTS, code, name }];
      });
    return [
      { kind: 'command elements', ...place, rows: elements },
      { kind: 'command fields', ...place, rows: commands },
    ];
  });
}
