import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Book, Cell, Section } from '../../codegen/import/read/book.js';
import { compareNumbers, readBooks } from '../../codegen/import/read/books.js';
import { extract } from '../../codegen/import/find/extract.js';
import { rowsOf } from '../../codegen/import/find/rows.js';
import { chunks, docbook, singlePage } from '../support/render-book.js';
import { temporaryFolder } from '../support/temporary.js';
import path from 'node:path';

const words = fc.stringMatching(/^[A-Za-z0-9(][A-Za-z0-9 ,.:;()<>&"'-]{0,30}[a-z0-9)]$/).map((text) => text.replace(/ +/g, ' '));
const code = fc.constantFrom('0000', '0122', 'A700', 'A7xx', 'B006', 'Cxxx', 'C000-CFFF', 'FE00', 'FF01');
const category = fc.constantFrom('Success', 'Pending', 'Cancel', 'Warning', 'Failure');
const cell = (paragraphs: readonly string[]): Cell => ({ paragraphs, columns: 1 });

/** A status table whose classes span rows, among other blocks. */
const section = fc
  .record({
    groups: fc.array(
      fc.record({
        category,
        rows: fc.array(fc.record({ code, meaning: words, fields: fc.array(fc.constantFrom('(0000,0901)', '(0000,0902)', '(0000,0903)'), { maxLength: 2 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    caption: words,
    title: words,
    before: fc.array(words, { maxLength: 2 }),
    items: fc.array(words, { minLength: 1, maxLength: 3 }),
    terms: fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 2 }),
  })
  .map(({ groups, caption, title, before, items, terms }): Omit<Section, 'number'> => ({
    title,
    blocks: [
      ...before.map((text) => ({ kind: 'paragraph' as const, text })),
      {
        kind: 'table',
        number: 'B.2-1',
        caption,
        head: ['Service Status', 'Further Meaning', 'Status Codes', 'Related Fields'],
        rows: groups.flatMap((group) => {
          const spanned = cell([group.category]);
          return group.rows.map((row) => [spanned, cell([row.meaning]), cell([row.code]), cell(row.fields)]);
        }),
      },
      { kind: 'list', items: items.map((item) => cell([item])) },
      { kind: 'terms', entries: terms.map(([term, text]) => ({ term, description: cell([text]) })) },
      { kind: 'verbatim', text: items.join(' ') },
    ],
  }));

const numbers = fc.uniqueArray(fc.stringMatching(/^[A-C](\.[1-9]){0,3}$/), { minLength: 1, maxLength: 5 }).map((list) => list.sort(compareNumbers));

const book = numbers.chain((list) =>
  fc
    .tuple(...list.map((number) => section.map((rest) => ({ number, ...rest }))))
    .map((sections): Pick<Book, 'part' | 'edition' | 'sections'> => ({ part: 'PS3.4', edition: '2031b', sections })),
);

describe('a random book', () => {
  it('is read alike from DocBook, from a single page and from chunks', async () => {
    await fc.assert(
      fc.asyncProperty(book, async (printed) => {
        const folder = temporaryFolder([docbook(printed), singlePage(printed), ...chunks(printed).map(({ name, text }) => ({ name: `chunks/${name}`, text }))]);
        const read = (await Promise.all(['part.xml', 'part.html', 'chunks'].map((name) => readBooks([path.join(folder, name)])))).flat();
        expect(read.map(({ form, whole, edition }) => [form, whole, edition])).toEqual([
          ['DocBook XML', true, '2031b'],
          ['single-page XHTML', true, '2031b'],
          ['chunked XHTML', true, '2031b'],
        ]);
        for (const { sections } of read) expect(sections).toEqual(printed.sections);
        const rows = read.map((one) => rowsOf(extract(one)));
        const printedRows = printed.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])));
        expect(rows[0]?.map(({ category: name, meaning, code: digits, relatedFields }) => [name, meaning, digits, relatedFields])).toEqual(
          printedRows.map((cells) => [...cells.slice(0, 3).map(({ paragraphs }) => paragraphs[0]), cells[3]?.paragraphs]),
        );
        expect(rows[1]).toEqual(rows[0]);
        expect(rows[2]).toEqual(rows[0]);
      }),
      { numRuns: 60, seed: 2024 },
    );
  });
});
