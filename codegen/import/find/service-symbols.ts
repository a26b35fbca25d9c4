import type { Book, Section } from '../read/book.js';
import { NO_FACTS, type Group } from '../../spec-rows/group.js';
import { placeOf, titlesAround } from './finder.js';

/** Words before a list of symbols, or before symbols in quotation marks, whose sentence may end within the last pair of them. */
const BEFORE_LIST = /symbolic values|one of the following reasons/;
const QUOTED = /(?:represents either|shall always (?:use|take) the value) ([^.]*(?:\.["\u201d])?)/;

/** A parameter on which the symbols depend, by the value that it has. */
const DEPENDS_ON = /^If the .* parameter has the value "([^"]*)"/;

/** The symbolic values of the parameters of the upper layer service (PS3.8 chapter 7), which have no numbers. */
export function findServiceSymbols(book: Book): Group[] {
  return book.sections.flatMap((section) =>
    listsOf(section).map(({ role, symbols }): Group => ({
      kind: 'service symbols',
      ...placeOf(section),
      service: titlesAround(book, section.number)[1] || null,
      role,
      rows: symbols.map((name) => ({ ...NO_FACTS, name })),
    })),
  );
}

function listsOf({ blocks }: Section): { role: string | null; symbols: string[] }[] {
  let isListed = false;
  let role: string | null = null;
  return blocks.flatMap((block) => {
    if (block.kind === 'list' && isListed) {
      return [{ role, symbols: block.items.map(({ paragraphs: [text = ''] }) => text.replace(/[;.]$/, '').replace(/ ?\(see note\)$/i, '')) }];
    }
    if (block.kind !== 'paragraph') return [];
    isListed = BEFORE_LIST.test(block.text);
    role = DEPENDS_ON.exec(block.text)?.[1] ?? null;
    // American usage puts commas and full stops into the quotation marks.
    const quoted = [...(QUOTED.exec(block.text)?.[1] ?? '').matchAll(/["\u201c]([^"\u201c\u201d]+?)[,.;]?["\u201d]/g)].map(([, symbol = '']) => symbol);
    return quoted.length === 0 ? [] : [{ role: null, symbols: quoted }];
  });
}
