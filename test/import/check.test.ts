import { describe, expect, it } from 'vitest';
import type { Book } from '../../codegen/import/read/book.js';
import type { Report } from '../../codegen/import/compare/report.js';
import { addRow, addSections, dropRow, editRow, editTable } from '../support/edit-book.js';
import { chunks, docbook, singlePage } from '../support/render-book.js';
import { ROOT, source } from '../support/repository.js';
import { cell, printedIn, specBook } from '../support/spec-book.js';
import type { Ran } from '../support/ran.js';
import { bookFile, importFixture, standard } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

function check(book: Book, ...options: readonly string[]): Promise<Ran> {
  return standard(ROOT, 'check', ...options, bookFile(book));
}

/** The changes, each in a line: what, where, code, before, after; what differs in form only with a tilde. */
async function changes(book: Book): Promise<string[]> {
  const { out } = await check(book, '--json');
  const [report] = JSON.parse(out) as Report[];
  return (report?.changes ?? []).map(({ change, onlyForm, section, table, code, before, after }) =>
    [`${onlyForm ? '~' : ''}${change}`, table ?? section, code, before, after].join(' | '),
  );
}

const { spec } = source;

describe('check', () => {
  it('finds no difference in what the spec itself says, in any form', async () => {
    const book = specBook(spec, '2024c');
    const files = [docbook(book), singlePage(book), ...chunks(book).map(({ name, text }) => ({ name: `pages/${name}`, text }))];
    const ran = await standard(ROOT, 'check', temporaryFolder(files));
    expect(ran.status).toBe(0);
    const { tables, rows } = printedIn(book);
    expect(ran.out.split(`${String(rows)} rows in ${String(tables)} places were compared. No difference.`)).toHaveLength(1 + 3);
  });

  it.each<[string, (book: Book) => Book, string[]]>([
    ['a new row', (book) => addRow(book, 'B.2-1', ['Warning', 'Taken with a sigh', 'B009', '']), ['row added | B.2-1 | B009 |  | Warning: Taken with a sigh']],
    ['a row that is gone', (book) => dropRow(book, 'B.2-1', 'B006'), ['row removed | B.2-1 | B006 | Warning: Elements Discarded | ']],
    ['another class', (book) => editRow(book, 'B.2-1', 'B006', ['Failure']), ['recategorised | B.2-1 | B006 | Warning | Failure']],
    ['other words', (book) => editRow(book, 'B.2-1', 'B006', [undefined, 'Elements Lost']), ['reworded | B.2-1 | B006 | Elements Discarded | Elements Lost']],
    [
      'other case and punctuation',
      (book) => editRow(book, 'B.2-1', 'B006', [undefined, 'Elements discarded.']),
      ['~reworded | B.2-1 | B006 | Elements Discarded | Elements discarded.'],
    ],
    [
      'other fields',
      (book) => editRow(book, 'B.2-1', 'B006', [undefined, undefined, undefined, '(0000,0902)']),
      ['fields changed | B.2-1 | B006 | (0000,0901) (0000,0902) | (0000,0902)'],
    ],
    [
      'a row in another table',
      (book) => addRow(dropRow(book, 'CC.2.3-3', 'C308'), 'CC.2.5-4', ['Failure', 'Failed: Receiving AE Title is Unknown to this SCP', 'C308', '']),
      ['row moved | CC.2.3-3 | C308 | CC.2.3.4, Table CC.2.3-3 | CC.2.5.4, Table CC.2.5-4'],
    ],
    [
      'another number',
      (book) =>
        editTable(book, 'Q.2-1', (_rows, { blocks }) => ({
          number: 'Q.3.1.1.4',
          blocks: blocks.map((block) => (block.kind === 'table' ? { ...block, number: 'Q.3-1' } : block)),
        })),
      ['renumbered | Q.2-1 |  | Q.2.1.1.4, Table Q.2-1 | Q.3.1.1.4, Table Q.3-1'],
    ],
    [
      'numbers that moved on by one',
      (book) =>
        editTable(
          editTable(book, 'CC.2.1-2', (_rows, { blocks }) => ({
            blocks: blocks.map((block) => (block.kind === 'table' ? { ...block, number: 'CC.2.2-2' } : block)),
          })),
          'CC.2.3-3',
          (_rows, { blocks }) => ({ blocks: blocks.map((block) => (block.kind === 'table' ? { ...block, number: 'CC.2.3-4' } : block)) }),
        ),
      [
        'renumbered | CC.2.1-2 |  | CC.2.1.4, Table CC.2.1-2 | CC.2.1.4, Table CC.2.2-2',
        'renumbered | CC.2.3-3 |  | CC.2.3.4, Table CC.2.3-3 | CC.2.3.4, Table CC.2.3-4',
      ],
    ],
    [
      'another caption',
      (book) =>
        editTable(book, 'B.2-1', (_rows, { blocks }) => ({
          blocks: blocks.map((block) => (block.kind === 'table' ? { ...block, caption: 'C-STORE Status' } : block)),
        })),
      ['caption changed | B.2-1 |  | C-STORE Response Status Values | C-STORE Status'],
    ],
    [
      'a new annex, found by itself, with an adoption',
      (book) =>
        addSections(
          book,
          { number: 'LL', title: 'Dream Storage Service Class', blocks: [] },
          {
            number: 'LL.2.3',
            title: 'Status',
            blocks: [
              {
                kind: 'table',
                number: 'LL.2-1',
                caption: 'N-ACTION Response Status Values',
                head: ['Service Status', 'Further Meaning', 'Status Code'],
                rows: [['Failure', 'Nightmare', 'C999'].map((text) => cell([text]))],
              },
            ],
          },
          { number: 'LL.3.1', title: 'Status Codes', blocks: [{ kind: 'paragraph', text: 'As in Section C.4.1.1.4.' }] },
        ),
      [
        'table added | LL.2-1 |  |  | N-ACTION Response Status Values',
        'row added | LL.2-1 | C999 |  | Failure: Nightmare',
        'section added | LL.3.1 |  |  | Status Codes',
      ],
    ],
    [
      'a code in the text',
      (book) => addSections(book, { number: 'C.9', title: 'Behavior', blocks: [{ kind: 'paragraph', text: 'It answers with a status of B0AA.' }] }),
      ['code in text added | C.9 | B0AA |  | named in the text'],
    ],
    [
      'codes in the text, however they are written, that are in no range of their section',
      (book) =>
        editTable(book, 'B.2-1', (_rows, { blocks }) => ({
          blocks: [
            ...blocks,
            {
              kind: 'paragraph',
              text: 'A failure (D777, B777), 0xB0AA, B7F1,B0BB, B711H; but A711, C0FEH, C000 - CFFFH, (0000,0901) and group A700 are none.',
            },
          ],
        })),
      ['0xB0AA', 'B0BB', 'B711H', 'B777', 'B7F1'].map((code) => `code in text added | B.2.3 | ${code} |  | named in the text`),
    ],
    [
      'another notation of the same codes',
      (book) => editRow(editRow(book, 'B.2-1', 'A7xx', [undefined, undefined, 'A700H - A7FFH']), 'B.2-1', 'B006', [undefined, undefined, 'B006H']),
      ['~code changed | B.2-1 | A7xx | A7xx | A700-A7FF'],
    ],
    [
      'a section that is gone',
      (book) => ({ ...book, sections: book.sections.filter(({ number }) => number !== 'JJ.3.1') }),
      ['section removed | JJ.3.1 |  | C-FIND as in Table K.4-1 | '],
    ],
  ])('tells of %s', async (_what, edit, expected) => {
    expect(await changes(edit(specBook(spec, '2027a')))).toEqual(expected);
  });

  it('tells of an older edition what came after it', async () => {
    const book = editRow(dropRow(specBook(spec, '2019b'), 'B.2-1', 'B006'), 'B.2-1', 'B007', [undefined, 'Something else']);
    const ran = await check(book);
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('# PS3.4: from 2019b to 2024c');
    expect(ran.out).toContain('| row added | B.2.3 | B.2-1 | C-STORE | B006 |  | Warning: Elements Discarded |'.replace('|  |', '| |'));
    expect(ran.out).toContain('| reworded | B.2.3 | B.2-1 | C-STORE | B007 | Something else | Data Set does not match SOP Class |');
  });

  it('puts case and punctuation under a heading of their own', async () => {
    const { out } = await check(editRow(specBook(spec, '2027a'), 'B.2-1', 'B006', [undefined, 'Elements | discarded']));
    expect(out).not.toContain('## Reworded');
    expect(out).toContain('## Case, blanks and punctuation only (1)');
    expect(out).toContain('Elements \\| discarded');
  });

  it('does not take for gone what is on other pages', async () => {
    const book = specBook(spec, '2024c');
    const { rows } = printedIn({ ...book, sections: book.sections.filter(({ number }) => number.startsWith('B.')) });
    const folder = temporaryFolder(chunks(book).filter(({ name }) => name.includes('sect_B')));
    const ran = await standard(ROOT, 'check', folder);
    expect(ran.status).toBe(0);
    expect(ran.out).toContain(`${String(rows)} rows in 1 places were compared. No difference.`);
    expect(ran.out).toMatch(/## Not among the files\n\nThese places of the spec were not looked at: C\.4-1, C\.4-2/);
  });

  it('tells that a sentence changed which the spec does not carry', async () => {
    const { status, out } = await standard(ROOT, 'check', '--json', importFixture('ps3.7-2026c.xml'));
    expect(status).toBe(1);
    const [report] = JSON.parse(out) as Report[];
    const reworded = report?.changes
      .filter(({ change, section }) => change === 'reworded' && section === '9.1.2.1.6')
      .map(({ code, before, after }) => [code, before, after]);
    expect(reworded).toContainEqual([null, null, 'This indicates one thing.']);
  });

  it('counts on what is long', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ number: `A.${String(index + 1)}`, title: 'Something', blocks: [] }));
    const ran = await standard(ROOT, 'check', temporaryFolder(chunks(addSections(specBook(spec, '2024c'), ...many))));
    expect(ran.error).toMatch(/^100 of \d+ documents\n200 of \d+ documents/);
  });
});
