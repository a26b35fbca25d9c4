import type { Book, Section } from '../read/book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group, type RowFacts } from '../../spec-rows/group.js';
import { placeOf, servicesIn, titlesAround } from './finder.js';

/** The lists of statuses of the DIMSE services in PS3.7: sections called Status (Codes), an item for each. */
export function findStatusLists(book: Book): Group[] {
  return book.sections
    .filter(({ title }) => /^Status(?:es| Codes?)?$/i.test(title))
    .flatMap((section) => {
      const rows = rowsOf(section);
      if (rows.length === 0) return [];
      const services = titlesAround(book, section.number)
        .map(servicesIn)
        .find((named) => named.length > 0);
      return [{ kind: 'status list', ...placeOf(section), service: services?.join(', ') ?? null, role: null, rows }];
    });
}

function rowsOf({ blocks }: Section): RowFacts[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(({ paragraphs: [text = ''] }) => rowOf(text)) : []));
}

/** `Name (0122H) - meaning`; a colon may stand for the dash, words for the code, and the meaning may be missing. */
const ENTRY = /^(.*?) ?\((Status value is [^)]*|[0-9A-F]{4}H?)\)(?: ?[-:\u2013] ?(.*))?/i;

/** Any other sentence with a code: what is before the code is its name, so that it does not go unseen. */
const OTHER = /^(.*?)[ (:,]+([0-9A-F]{4}H)\b(.*)/i;

function rowOf(text: string): RowFacts[] {
  const [, name, printed, meaning] = ENTRY.exec(text) ?? OTHER.exec(text) ?? [];
  if (name === undefined || printed === undefined) return [];
  const code = /^[0-9A-F]{4}H?$/i.test(printed) ? printed : null;
  return [{ ...NO_FACTS, code, ...hexSpan(code ?? ''), name, meaning: meaning || null }];
}
