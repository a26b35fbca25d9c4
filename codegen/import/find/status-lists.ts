import type { Book, Section } from '../book.js';
import { hexSpan } from '../codes.js';
import type { Group, RowFacts } from '../../spec-rows/group.js';
import { servicesIn, titlesAround } from './finder.js';

/** The lists of statuses of the DIMSE services in PS3.7: sections called Status, an item for each. */
export function findStatusLists(book: Book): Group[] {
  return book.sections
    .filter(({ title }) => title === 'Status')
    .flatMap((section) => {
      const rows = rowsOf(section);
      if (rows.length === 0) return [];
      const services = titlesAround(book, section.number)
        .map(servicesIn)
        .find((named) => named.length > 0);
      return [{ kind: 'status list', section: section.number, title: section.title, table: null, service: services?.join(', ') ?? null, role: null, rows }];
    });
}

function rowsOf({ blocks }: Section): RowFacts[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(({ paragraphs: [text = ''] }) => rowOf(text)) : []));
}

/** `Name (0122H) - meaning`; a colon may stand for the dash, words for the code, and the meaning may be missing. */
function rowOf(text: string): RowFacts[] {
  const [, name, inBrackets, meaning] = /^(.*?) ?\((Status value is [^)]*|[0-9A-F]{4}H?)\)(?: ?[-:\u2013] ?(.*))?/.exec(text) ?? [];
  if (name === undefined || inBrackets === undefined) return [];
  const code = /^[0-9A-F]{4}H?$/.test(inBrackets) ? inBrackets : null;
  return [{ category: null, code, ...hexSpan(code ?? ''), name, meaning: meaning || null, relatedFields: null }];
}
