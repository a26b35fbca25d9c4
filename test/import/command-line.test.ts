import { describe, expect, it } from 'vitest';
import type { Book } from '../../codegen/import/read/book.js';
import { escapeControls } from '../../codegen/terminal.js';
import { addRow, dropRow, editRow } from '../support/edit-book.js';
import { chunks, docbook } from '../support/render-book.js';
import { ROOT, source } from '../support/repository.js';
import { cell, specBook } from '../support/spec-book.js';
import { bookFile, specCopy, specOf, specText, standard, statusRows } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const { spec } = source;

function fileOf(text: string): string {
  return `${temporaryFolder([{ name: 'part.xml', text }])}/part.xml`;
}

describe('--edition and --part', () => {
  const text = docbook(specBook(spec, '2024c')).text;

  it('say what a document does not', async () => {
    const without = fileOf(text.replace('PS3.4 2024c - ', 'PS3.4 - '));
    expect(await standard(ROOT, 'check', without)).toMatchObject({ status: 2, error: expect.stringContaining('or --edition in the command') as unknown });
    expect((await standard(ROOT, 'check', '--edition', '2024c', without)).out).toContain('# PS3.4: 2024c');
    const bare = fileOf(text.replace(/<title>PS3.4<\/title><subtitle>.*?<\/subtitle>/, ''));
    expect(await standard(ROOT, 'check', '--edition', '2024c', bare)).toMatchObject({
      status: 2,
      error: expect.stringContaining('or --part in the command') as unknown,
    });
    expect((await standard(ROOT, 'check', '--edition', '2024c', '--part', 'PS3.4', bare)).out).toContain('# PS3.4: 2024c');
  });

  it('say it of pages too', async () => {
    const pages = chunks(specBook(spec, '2024c'))
      .filter(({ name }) => name.startsWith('sect_'))
      .map(({ name, text: page }) => ({
        name,
        text: page.replaceAll(/<span class="documentreleaseinformation">.*?<\/span>/g, ''),
      }));
    expect((await standard(ROOT, 'check', '--edition=2024c', '--part=PS3.4', temporaryFolder(pages))).out).toContain('# PS3.4: 2024c');
  });

  it('do not contradict a document', async () => {
    expect(await standard(ROOT, 'check', '--edition', '2025a', fileOf(text))).toMatchObject({
      status: 2,
      error: expect.stringContaining('found the edition 2024c, expected the one of --edition 2025a, which is for documents that say none') as unknown,
    });
    expect(await standard(ROOT, 'check', '--edition', 'newest', fileOf(text.replace('PS3.4 2024c - ', 'PS3.4 - ')))).toMatchObject({
      status: 2,
      error: expect.stringContaining('found the edition newest, expected a year and a letter from a to e') as unknown,
    });
  });
});

describe('apply twice', () => {
  it('gives a row that was left to a person, and was typed between, the edition that brought it', async () => {
    const root = specCopy();
    const newer: Book = addRow(specBook(spec, '2027a'), 'B.2-1', ['Refused', 'Full moon', 'A8FF', '']);
    const first = await standard(root, 'apply', bookFile(newer));
    expect(first.out).toMatch(/left to you \(1\):\n\s+row added \| Table B.2-1 \| A8FF/);
    expect(specText(root)).toContain('"undecided"');
    const file = path.join(root, 'spec/dicom-status.json');
    const row =
      '{ "code": "A8FF", "category": "Failure", "name": "FullMoon", "meaning": "Full moon", "relatedFields": [], "explanation": "The moon is full." },';
    writeFileSync(
      file,
      specText(root).replace(
        /( +)(\{ "from": "A900", "to": "A9FF", "notation": "A9xx", "category": "Failure", "name": "DataSetDoesNotMatchSOPClass")/,
        `$1${row}\n$1$2`,
      ),
    );
    await standard(root, 'apply', bookFile(addRow(specBook(spec, '2027a'), 'B.2-1', ['Failure', 'Full moon', 'A8FF', ''])));
    expect(statusRows(root, 'B.2-1').find(({ code }) => code === 'A8FF')).toMatchObject({ name: 'FullMoon', since: '2027a' });
    expect(specText(root)).not.toContain('"undecided"');
  });

  it('keeps the since of a row that was edited by hand between', async () => {
    const root = specCopy();
    const newer = bookFile(addRow(specBook(spec, '2027a'), 'B.2-1', ['Failure', 'Full moon', 'A8FF', '']));
    await standard(root, 'apply', newer);
    const file = path.join(root, 'spec/dicom-status.json');
    writeFileSync(
      file,
      specText(root)
        .replace('"name": "FullMoon"', '"name": "MoonTooBright"')
        .replace(/, "review": "[^"]*"/, ''),
    );
    await standard(root, 'apply', newer);
    expect(statusRows(root, 'B.2-1').find(({ code }) => code === 'A8FF')).toMatchObject({ name: 'MoonTooBright', since: '2027a' });
  });
});

describe('the edition of a place', () => {
  it('comes from its own pages, stays when an older edition of the part follows, and goes when a newer one does', async () => {
    const root = specCopy();
    const edition = (): string | undefined => /"table": "Q.2-1",\n(?:.*\n)*?\s+"edition": "([^"]*)"/.exec(specText(root).split('"table": "S.')[0] ?? '')?.[1];
    const page = temporaryFolder(chunks(specBook(spec, '2027b')).filter(({ name }) => name.includes('sect_Q.2')));
    await standard(root, 'apply', page);
    expect(edition()).toBe('2027b');
    // Rows that leave the place and come to it in an edition before.
    const moved = addRow(dropRow(specBook(spec, '2027a'), 'Q.2-1', 'A700'), 'B.2-1', ['Failure', 'Refused: Out of resources', 'A700', '']);
    const middle = editRow(
      addRow(dropRow(moved, 'B.2-1', 'A9xx'), 'Q.2-1', ['Failure', 'Error: Data Set does not match SOP Class', 'A9xx', '']),
      'Q.2-1',
      'C000',
      [undefined, 'Other words'],
    );
    const before = statusRows(root, 'Q.2-1');
    expect((await standard(root, 'check', bookFile(middle))).out).toContain('# PS3.4: from 2027a to 2027b');
    await standard(root, 'apply', bookFile(middle));
    expect(statusRows(root, 'Q.2-1')).toEqual(before);
    expect(statusRows(root, 'B.2-1').find(({ code }) => code === 'A700')).toMatchObject({ since: '2027a' });
    expect(statusRows(root, 'B.2-1').find(({ notation }) => notation === 'A9xx')?.until).toBe('2024c');
    expect(edition()).toBe('2027b');
    await standard(root, 'apply', bookFile(specBook(spec, '2027c')));
    expect(edition()).toBeUndefined();
    expect(specText(root)).toContain('"edition": "2027c"');
  });
});

describe('what came with a page', () => {
  it('cites its edition at once', async () => {
    const root = specCopy();
    const symbols = ['accepted', 'rejected (permanent)', 'rejected (transient)', 'asked to wait'];
    const section = {
      number: '7.1.1.7',
      title: 'Result',
      blocks: [
        { kind: 'paragraph' as const, text: 'It shall take one of the following symbolic values:' },
        { kind: 'list' as const, items: symbols.map((symbol) => cell([symbol])) },
      ],
    };
    await standard(root, 'apply', temporaryFolder(chunks({ part: 'PS3.8', edition: '2027a', sections: [section] }).slice(1)));
    const found = specOf(root).association.symbols.filter((symbol) => symbol.section === '7.1.1.7');
    expect(found.map(({ symbol, edition }) => [symbol, edition])).toEqual(symbols.map((symbol) => [symbol, '2027a']));
  });

  it('keeps the note of a row that was left, when an older edition of the part follows', async () => {
    const root = specCopy();
    const page = addRow(specBook(spec, '2027b'), 'Q.2-1', ['Refused', 'Full moon', 'A8FF', '']);
    await standard(root, 'apply', temporaryFolder(chunks(page).filter(({ name }) => name.includes('sect_Q.2'))));
    await standard(root, 'apply', bookFile(specBook(spec, '2027a')));
    expect(specText(root)).toContain('"undecided"');
  });
});

describe('a terminal', () => {
  it('is shown control characters, and does not obey them', () => {
    expect(escapeControls('a\u001b[2Jb\u009bc\nd\te\u202ef')).toBe('a\\u001b[2Jb\\u009bc\nd\te\\u202ef');
  });
});
