import type { Book, Section } from '../book.js';
import type { Group, RowFacts } from '../../spec-rows/group.js';
import { titlesAround } from './finder.js';

/** The symbolic values of the parameters of the upper layer service (PS3.8 chapter 7), which have no numbers. */
export function findServiceSymbols(book: Book): Group[] {
  return book.sections.flatMap((section) => {
    const rows = rowsOf(section);
    if (rows.length === 0) return [];
    return [
      {
        kind: 'service symbols',
        section: section.number,
        title: section.title,
        table: null,
        service: titlesAround(book, section.number)[1] || null,
        role: null,
        rows,
      },
    ];
  });
}

/** Words before a list of symbols, or before symbols in quotation marks. */
const BEFORE_LIST = /symbolic values|one of the following reasons/;
const QUOTED = /(?:represents either|shall always (?:use|take) the value) ([^.]*)/;

function rowsOf({ blocks }: Section): RowFacts[] {
  let isListed = false;
  const symbols = blocks.flatMap((block) => {
    if (block.kind === 'list' && isListed) return block.items.map(({ paragraphs: [text = ''] }) => text.replace(/[;.]$/, '').replace(/ ?\(see note\)$/i, ''));
    if (block.kind !== 'paragraph') return [];
    isListed = BEFORE_LIST.test(block.text);
    return [...(QUOTED.exec(block.text)?.[1] ?? '').matchAll(/"(.+?)"/g)].map(([, symbol = '']) => symbol);
  });
  return symbols.map((name) => ({ category: null, code: null, from: null, to: null, name, meaning: null, relatedFields: null }));
}
