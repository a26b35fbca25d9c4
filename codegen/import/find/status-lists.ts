import { cellText, type Book, type Section } from '../read/book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group, type RowFacts } from '../../spec-rows/group.js';
import { placeOf, servicesIn, titlesAround } from './finder.js';

/** The lists of statuses of the DIMSE services in PS3.7: sections called Status (Codes), an item for each. */
export function findStatusLists(book: Book): Group[] {
  return book.sections
    .filter(({ title }) => /^(?:Response )?Status(?:es| Codes?| Values?| Types?)?$/i.test(title))
    .flatMap((section) => {
      const rows = rowsOf(section);
      if (!rows.some(({ from }) => from !== null)) return [];
      const services = titlesAround(book, section.number)
        .map(servicesIn)
        .find((named) => named.length > 0);
      return [{ kind: 'status list', ...placeOf(section), service: services?.join(', ') ?? null, role: null, rows }];
    });
}

function rowsOf({ blocks }: Section): RowFacts[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => rowOf(cellText(item))) : []));
}

/** The code of `Name (0122H) - meaning`, or the words for it; a colon may stand for the dash, and the meaning may be missing. */
const IN_BRACKETS = /\((Status [^()]*|(?:0x)?[0-9A-F]{1,4}x{0,3}H?)\)/i;

/** A code in any other sentence: what is before it is its name, so that it does not go unseen. */
const BARE = /(?<=[ (:,])([0-9A-F]{4}H)\b/i;

/** What may stand between a name and its code. */
const MARKS = ' (:,';

function rowOf(text: string): RowFacts {
  const found = IN_BRACKETS.exec(text) ?? BARE.exec(text);
  const printed = found?.[1];
  // An entry without a code that can be read is one all the same.
  if (found === null || printed === undefined) return { ...NO_FACTS, name: text };
  const code = printed.startsWith('Status ') ? null : printed;
  const meaning = text.slice(found.index + found[0].length).replace(/^ ?[-:\u2013] ?/, '');
  return { ...NO_FACTS, code, ...hexSpan(code ?? ''), name: withoutMarks(text.slice(0, found.index)), meaning: meaning || null };
}

function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
