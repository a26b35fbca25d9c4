import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../codegen/import/read/book.js';
import { addRow, dropRow, editRow } from '../support/edit-book.js';
import { chunks, docbook } from '../support/render-book.js';
import { source } from '../support/repository.js';
import { cell, specBook } from '../support/spec-book.js';
import { review, specCopy, specOf, specText, standard, statusRows } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

const { spec } = source;

/** Three editions: B006 came with the second, B007 changed twice, A7AA went after the first. */
const EDITIONS: readonly Book[] = [
  addRow(editRow(dropRow(specBook(spec, '2015a'), 'B.2-1', 'B006'), 'B.2-1', 'B007', ['Failure', 'First words']), 'Q.2-1', [
    'Failure',
    'An old failure',
    'A7AA',
    '',
  ]),
  editRow(specBook(spec, '2017c'), 'B.2-1', 'B007', [undefined, 'Second words']),
  specBook(spec, '2024c'),
];

function folderOf(books: readonly Book[]): string {
  return temporaryFolder(books.map((book) => ({ name: `${book.edition}.xml`, text: docbook(book).text })));
}

describe('history', () => {
  it('writes the first and the last edition of rows, classes and words', async () => {
    const root = specCopy();
    const ran = await standard(root, 'history', folderOf(EDITIONS));
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('Rows to review, before anything is generated (1):\n  Table Q.2-1: A7AA An old failure');
    const rows = statusRows(root, 'B.2-1');
    expect(rows.find(({ code }) => code === 'B006')?.since).toBe('2017c');
    expect(rows.find(({ code }) => code === 'B007')?.former).toEqual([
      { meaning: 'First words', until: '2015a' },
      { category: 'Failure', until: '2015a' },
      { meaning: 'Second words', until: '2017c' },
    ]);
    // What was there from the first edition on has no since.
    expect(rows.find(({ code }) => code === 'B000')?.since).toBeUndefined();
    expect(statusRows(root, 'Q.2-1').find(({ code }) => code === 'A7AA')).toMatchObject({ name: 'OldFailure', until: '2015a' });
    const text = specText(root);
    expect(text).toContain('"compared": ["2015a", "2017c", "2020c"]');
  });

  it('keeps the last edition that has a row which is gone', async () => {
    const root = specCopy();
    const [first] = EDITIONS;
    if (first === undefined) throw new Error('no edition');
    await standard(root, 'history', folderOf([first]));
    // Reviewed, and then two later editions that have the row too.
    review(root);
    const { out } = await standard(
      root,
      'history',
      folderOf([
        { ...first, edition: '2016b' },
        { ...first, edition: '2017a' },
      ]),
    );
    expect(out).not.toContain('left to you');
    expect(statusRows(root, 'Q.2-1').find(({ code }) => code === 'A7AA')?.until).toBe('2017a');
  });

  it('twice, and in parts, gives the same', async () => {
    const [together, apart] = [specCopy(), specCopy()];
    await standard(together, 'history', folderOf(EDITIONS));
    for (const book of [...EDITIONS].reverse()) await standard(apart, 'history', folderOf([book]));
    await standard(apart, 'history', folderOf(EDITIONS));
    const read = (root: string): string => specText(root);
    expect(read(apart)).toBe(read(together));
    expect((await standard(together, 'history', folderOf(EDITIONS))).out).toContain('The spec stays as it is.');
  });

  it('keeps what is known more exactly', async () => {
    const root = specCopy();
    const file = path.join(root, 'spec/dicom-status.json');
    await standard(root, 'history', folderOf(EDITIONS));
    const since = (): string | undefined => statusRows(root, 'B.2-1').find(({ code }) => code === 'B006')?.since;
    await standard(root, 'history', folderOf([dropRow(specBook(spec, '2016e'), 'B.2-1', 'B006'), specBook(spec, '2016d')]));
    expect(since()).toBe('2017c');
    // Seen in an earlier edition than the first known one.
    await standard(root, 'history', folderOf([specBook(spec, '2017a')]));
    expect(since()).toBe('2017a');
    expect(readFileSync(file, 'utf8')).toContain('["2015a", "2016d", "2016e", "2017a", "2017c", "2020c"]');
  });

  it('counts editions that were compared before as seen', async () => {
    const root = specCopy();
    // 2020c was compared before, and had B006 and no B001 of C.6.4.3-1.
    await standard(root, 'history', folderOf([dropRow(dropRow(specBook(spec, '2016e'), 'B.2-1', 'B006'), 'C.6.4.3-1', 'B001')]));
    expect(statusRows(root, 'B.2-1').find(({ code }) => code === 'B006')?.since).toBe('2020c');
    expect(statusRows(root, 'C.6.4.3-1').find(({ code }) => code === 'B001')?.since).toBe('2024c');
    // A row that was there, gone and back is so since it came back.
    await standard(root, 'history', folderOf([specBook(spec, '2016d')]));
    expect(statusRows(root, 'C.6.4.3-1').find(({ code }) => code === 'B001')?.since).toBe('2024c');
  });

  it('keeps rows without a code apart', async () => {
    const root = specCopy();
    const edition = (name: string, symbols: readonly string[]): string =>
      temporaryFolder(
        chunks({
          part: 'PS3.8',
          edition: name,
          sections: [
            {
              number: '7.1.1.7',
              title: 'Result',
              blocks: [
                { kind: 'paragraph', text: 'It shall take one of the following symbolic values:' },
                { kind: 'list', items: symbols.map((symbol) => cell([symbol])) },
              ],
            },
          ],
        }).filter(({ name: file }) => !file.startsWith('PS')),
      );
    await standard(root, 'apply', edition('2027a', ['accepted', 'rejected (permanent)']));
    await standard(root, 'history', edition('2020b', ['accepted', 'rejected (permanent)', 'rejected (transient)', 'asked to wait']));
    const { symbols } = specOf(root).association;
    expect(symbols.filter(({ section, until }) => section === '7.1.1.7' && until !== undefined).map(({ symbol, until }) => [symbol, until])).toEqual([
      ['asked to wait', '2020b'],
      ['rejected (transient)', '2024c'],
    ]);
  });

  it('takes no edition that is newer than the spec', async () => {
    const ran = await standard(specCopy(), 'history', folderOf([...EDITIONS, specBook(spec, '2027a')]));
    expect(ran).toMatchObject({
      status: 2,
      error: expect.stringMatching(/found PS3\.4 2027a, expected an edition up to 2024c.*apply newer ones first/) as unknown,
    });
  });

  it('with --dry-run writes nothing', async () => {
    const root = specCopy();
    const ran = await standard(root, 'history', '--dry-run', folderOf(EDITIONS));
    expect(ran.out).toMatch(/^\+.*"since": "2017c"/m);
    expect(specText(root)).toBe(source.text);
  });
});
