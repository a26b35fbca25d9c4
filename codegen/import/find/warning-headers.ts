import { paragraphsOf, type Book } from '../read/book.js';
import { NO_FACTS, type Group } from '../../spec-rows/group.js';
import { placeOf } from './finder.js';

/** The texts of the HTTP Warning header, `Warning: 299 <service>: ...`. */
export function findWarningHeaders({ sections }: Book): Group[] {
  return sections.flatMap((section) => {
    const texts = section.blocks.flatMap(paragraphsOf).filter((text) => /^Warning:? (?:\d{3}|[0-9A-F]{4}) <service>/.test(text));
    const rows = texts.map((meaning) => ({ ...NO_FACTS, meaning }));
    return rows.length === 0 ? [] : [{ kind: 'Warning headers', ...placeOf(section), service: null, role: null, rows }];
  });
}
