import { paragraphsOf, type Book } from '../book.js';
import type { Group } from '../../spec-rows/group.js';

/** The texts of the HTTP Warning header, `Warning: 299 <service>: ...`. */
export function findWarningHeaders({ sections }: Book): Group[] {
  return sections.flatMap((section) => {
    const texts = section.blocks.flatMap(paragraphsOf).filter((text) => /^Warning:? (?:\d{3}|[0-9A-F]{4}) <service>/.test(text));
    const rows = texts.map((meaning) => ({ category: null, code: null, from: null, to: null, name: null, meaning, relatedFields: null }));
    return rows.length === 0 ? [] : [{ kind: 'Warning headers', section: section.number, title: section.title, table: null, service: null, role: null, rows }];
  });
}
