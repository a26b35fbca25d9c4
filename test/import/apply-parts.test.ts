import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../generated/typescript/spec.js';
import type { Block, Book, Section } from '../../codegen/import/read/book.js';
import { runPipeline, type Output } from '../../codegen/pipeline.js';
import { specGroups } from '../../codegen/spec-rows/index.js';
import { addRow, dropRow, editRow } from '../support/edit-book.js';
import { chunks } from '../support/render-book.js';
import { source } from '../support/repository.js';
import { cell, specBook } from '../support/spec-book.js';
import { bookFile, review, specCopy, specOf, specText, standard, statusRows } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

/** Some pages of an edition. */
function pages(part: Book['part'], ...sections: readonly Section[]): string {
  return temporaryFolder(chunks({ part, edition: '2027a', sections }).filter(({ name }) => !name.startsWith('PS')));
}

/** What is generated once a person has looked at the marked rows. */
function generated(root: string): Promise<Output> {
  review(root);
  return runPipeline({ ...source, spec: specOf(root), text: specText(root) });
}

function table(number: string, caption: string, head: readonly string[], rows: readonly (readonly (string | readonly string[])[])[]): Block {
  return { kind: 'table', number, caption, head, rows: rows.map((cells) => cells.map((text) => cell([text].flat()))) };
}

/** Table 9-21 of PS3.8 with these results, and these reasons of source 1. */
function rejections(results: readonly string[], reasons: readonly string[]): Section {
  const group = (index: number): string[] => specGroups(source.spec, 'PS3.8')[index]?.rows.map(({ code, name }) => `${code ?? ''} - ${name ?? ''}`) ?? [];
  const whose = (number: number): string => `If the Source field has the value (${String(number)}), it shall take one of the following:`;
  return {
    number: '9.3.4',
    title: 'A-ASSOCIATE-RJ PDU Structure',
    blocks: [
      table(
        '9-21',
        'ASSOCIATE-RJ PDU Fields',
        ['PDU bytes', 'Field name', 'Description of field'],
        [
          ['1', 'PDU-type', '03H'],
          ['8', 'Result', results],
          ['9', 'Source', group(1)],
          ['10', 'Reason/Diag.', [whose(1), ...reasons, whose(2), ...group(3), whose(3), ...group(4)]],
        ],
      ),
    ],
  };
}

describe('apply to PS3.8', () => {
  it('adds values where they belong, once', async () => {
    const root = specCopy();
    const folder = pages(
      'PS3.8',
      rejections(
        ['1 - rejected-permanent', '2 - rejected-transient', '3 - rejected-forever'],
        [
          '1 - no-reason-given',
          '2 - application-context-name-not-supported',
          '3 - calling-AE-title-not-recognized',
          '4-6 - reserved',
          '7 - called-AE-title-not-recognized',
          '8 - called-AE-busy',
          '9-10 - reserved',
        ],
      ),
    );
    const { status, out } = await standard(root, 'apply', folder);
    expect(status).toBe(1);
    expect(out).toContain('Table 9-21: 8 called-AE-busy');
    expect(out).toContain('PS3.8 stays at 2024c, and only the places of these pages are 2027a (1):');
    const { pduFields } = specOf(root).association;
    expect(pduFields[0]?.values.at(-1)).toMatchObject({ value: 3, name: 'RejectedForever', symbol: 'rejected-forever', since: '2027a' });
    expect(pduFields[2]?.values.map(({ value, from, to, symbol, until }) => [value ?? from, value ?? to, symbol, until])).toEqual([
      [1, 1, 'no-reason-given', undefined],
      [2, 2, 'application-context-name-not-supported', undefined],
      [3, 3, 'calling-AE-title-not-recognized', undefined],
      [4, 6, 'reserved', undefined],
      [7, 7, 'called-AE-title-not-recognized', undefined],
      [8, 8, 'called-AE-busy', undefined],
      [9, 10, 'reserved', undefined],
      [8, 10, 'reserved', '2024c'],
    ]);
    const once = specText(root);
    expect((await standard(root, 'apply', folder)).out).toContain('The spec stays as it is.');
    expect(specText(root)).toBe(once);
    // The range that was divided gives way to what stands in its place.
    const { model } = await generated(root);
    expect(model.association.fields[2]?.values.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 6],
      [7, 7],
      [8, 8],
      [9, 10],
    ]);
  });

  it('puts another type of a PDU behind the old one', async () => {
    const root = specCopy();
    const section = {
      number: '9.3.8',
      title: 'A-ABORT PDU Structure',
      blocks: [table('9-26', 'A-ABORT PDU Fields', ['PDU bytes', 'Field name', 'Description of field'], [['1', 'PDU-type', '08H']])],
    };
    await standard(root, 'apply', pages('PS3.8', section));
    const values = specOf(root).association.pduFields.find(({ role }) => role === 'PDU type')?.values;
    expect(values?.slice(-2).map(({ value, name, until }) => [value, name, until])).toEqual([
      [7, 'Abort', '2024c'],
      [8, 'Abort', undefined],
    ]);
    await generated(root);
  });

  it('tells apart symbols that depend on another parameter', async () => {
    const root = specCopy();
    const { symbols } = source.spec.association;
    const listed = (group: string, left: (symbol: string) => boolean): Block[] => [
      { kind: 'paragraph', text: `If the Result Source parameter has the value "${group}", it shall take one of the following symbolic values:` },
      {
        kind: 'list',
        items: symbols.filter((symbol) => symbol.section === '7.1.1.9' && symbol.group === group && left(symbol.symbol)).map(({ symbol }) => cell([symbol])),
      },
    ];
    const groups = [...new Set(symbols.flatMap(({ section, group }) => (section === '7.1.1.9' && group !== undefined ? [group] : [])))];
    const blocks = groups.flatMap((group, index) => listed(group, (symbol) => index > 0 || symbol !== 'no-reason-given'));
    await standard(root, 'apply', pages('PS3.8', { number: '7.1.1.9', title: 'Diagnostic', blocks }));
    expect(specOf(root).association.symbols.filter(({ until }) => until !== undefined)).toMatchObject([
      { group: 'UL service-user', symbol: 'no-reason-given', until: '2024c' },
    ]);
  });
});

/** Table N.7-10 of PS3.2. */
function conformance(rows: readonly (readonly string[])[]): Section {
  const template = source.spec.conformance.find(({ table: number }) => number === 'N.7-10');
  return {
    number: 'N.7.3.2.1.1',
    title: 'SCU of Modality Worklist - C-FIND',
    blocks: [
      table(
        'N.7-10',
        template?.title ?? '',
        ['Service Status', 'Further Meaning', 'Status Code', 'Behavior'],
        rows.map((row) => [...row, '']),
      ),
    ],
  };
}

const WORKLIST =
  source.spec.conformance.find(({ table: number }) => number === 'N.7-10')?.rows.map(({ category, meaning, code }) => [category, meaning, code]) ?? [];

describe('apply to PS3.2', () => {
  it('puts a new row where it is printed, takes ranges in any notation, and gives templates without traces', async () => {
    const root = specCopy();
    const rows = WORKLIST.map((row) => (row[2] === 'A700' ? [row[0] ?? '', 'Refused: No memory', 'A700'] : row));
    const folder = pages('PS3.2', conformance([...rows.slice(0, -1), ['Failure', 'Error: Unable to start', 'B100H - B1FFH'], ...rows.slice(-1)]));
    await standard(root, 'apply', folder);
    expect((await standard(root, 'apply', folder)).out).toContain('The spec stays as it is.');
    const written = specOf(root).conformance.find(({ table: number }) => number === 'N.7-10')?.rows;
    expect(written?.slice(-2).map(({ code, meaning }) => [code, meaning])).toEqual([
      ['B100-B1FF', 'Error: Unable to start'],
      ['anything else', 'Other Status Codes'],
    ]);
    expect(written?.[1]).toMatchObject({ meaning: 'Refused: No memory', former: [{ meaning: 'Refused: Out of Resources', until: '2024c' }] });
    const { targets } = await generated(root);
    const data = targets.flatMap(({ files }) => files).find(({ path: name }) => name === 'typescript/data/conformance-templates.ts')?.text;
    expect(data).toContain('Refused: No memory');
    expect(data).not.toMatch(/\b(?:former|since|review): /);
  });

  it('leaves classes that it does not know', async () => {
    const root = specCopy();
    const rows = WORKLIST.map((row) => (row[2] === 'A700' ? ['Failure / Error', row[1] ?? '', 'A700'] : row));
    expect((await standard(root, 'apply', pages('PS3.2', conformance(rows)))).out).toMatch(
      /left to you.*\n\s+recategorised \| Table N\.7-10 \| A700 \| Failure -> Failure \/ Error/,
    );
  });
});

describe('apply to PS3.18', () => {
  it('puts a status between the others, so that it can be generated', async () => {
    const root = specCopy();
    const transaction = source.spec.web.transactions.find(({ table: number }) => number === '10.5.3-1');
    const rows = transaction?.rows.map(({ category, code, phrase, meaning }) => [category, `${String(code)} (${phrase})`, meaning]) ?? [];
    const at = rows.findIndex(([, code]) => code?.startsWith('409'));
    const section = {
      number: '10.5.3.1',
      title: 'Status Codes',
      blocks: [
        table(
          '10.5.3-1',
          'Status Code Meaning',
          ['Status', 'Code', 'Meaning'],
          [...rows.slice(0, at), ['Failure', '406 (Not Acceptable)', 'It is not acceptable. It is not.'], ...rows.slice(at)],
        ),
      ],
    };
    const { out } = await standard(root, 'apply', pages('PS3.18', { number: '10.5', title: 'Store Transaction', blocks: [] }, section));
    expect(out).toContain('Table 10.5.3-1: 406 Not Acceptable');
    const codes = specOf(root)
      .web.transactions.find(({ table: number }) => number === '10.5.3-1')
      ?.rows.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort((left, right) => left - right));
    expect(codes).toContain(406);
    await generated(root);
  });
});

describe('apply to PS3.7', () => {
  it('tells of another exception of the class convention, and leaves it', async () => {
    const rows = [
      ['Success', '0000'],
      ['Warning', '0001 or Bxxx or 0107 or 0116'],
      ['Failure', 'Axxx or Cxxx or 01xx (except 0107, 0116 and 0118) or 02xx'],
      ['Cancel', 'FE00'],
      ['Pending', 'FF00 and FF01'],
    ];
    const folder = pages('PS3.7', {
      number: 'C',
      title: 'Status Type Encoding',
      blocks: [{ kind: 'table', number: undefined, caption: undefined, head: [], rows: rows.map((row) => row.map((text) => cell([text]))) }],
    });
    const { status, out } = await standard(specCopy(), 'apply', folder);
    expect(status).toBe(1);
    expect(out).toMatch(/left to you \(1\):\n\s+reworded \| C \| 01xx \| except 0107 and 0116 -> except 0107 and 0116 and 0118/);
  });

  it('does not take a new status type for an old one under a new number', async () => {
    const fields = table(
      '',
      '',
      ['Status Field', 'Tag', 'VR', 'VM', 'Description of Field'],
      [['Status', '(0000,0900)', 'US', '1', 'It shall be set to 0125H.']],
    );
    const folder = pages(
      'PS3.7',
      { number: 'C.5', title: 'Failure Status Class', blocks: [] },
      { number: 'C.5.9', title: 'Moved', blocks: [] },
      {
        number: 'C.5.99',
        title: 'Refused: Quota exceeded',
        blocks: [{ ...(fields as Extract<Block, { kind: 'table' }>), number: undefined, caption: undefined }],
      },
    );
    const { out } = await standard(specCopy(), 'check', '--json', folder);
    expect(out).toContain('"change": "table added"');
    expect(out).not.toContain('renumbered');
  });

  it('lets no entry with a code go unseen', async () => {
    const items = ['Busy (0126h) - It is.', 'Busier: 0127H - It is.', 'Both (0128H, 0129H) - They are.', 'A sentence without any.'].map((text) => cell([text]));
    const folder = pages(
      'PS3.7',
      { number: '9.1.5', title: 'C-ECHO Service', blocks: [] },
      { number: '9.1.5.1.4', title: 'Status Codes', blocks: [{ kind: 'list', items }] },
    );
    const { out } = await standard(specCopy(), 'check', folder);
    expect(
      out.match(/\| row added .*/g)?.map((line) =>
        line
          .split('|')
          .slice(5, 8)
          .map((text) => text.trim()),
      ),
    ).toEqual([
      ['0126h', '', 'Busy'],
      ['0127H', '', 'Busier'],
      ['0128H', '', 'Both'],
      ['A sentence without any.', '', 'A sentence without any.'],
    ]);
  });
});

describe('apply to PS3.4', () => {
  const newer = specBook(source.spec, '2027a');

  it('of some pages leaves the edition, so that the rest can follow', async () => {
    const root = specCopy();
    const book = dropRow(newer, 'B.2-1', 'A9xx');
    const some = temporaryFolder(chunks(book).filter(({ name }) => name.includes('sect_C.4.2')));
    expect((await standard(root, 'apply', some)).out).toMatch(
      /PS3\.4 stays at 2024c, and only the places of these pages are 2027a \(1\):\n {2}places of the spec that are not among the files: \d+\n/,
    );
    await standard(root, 'apply', bookFile(book));
    expect(statusRows(root, 'B.2-1').find(({ notation }) => notation === 'A9xx')?.until).toBe('2024c');
  });

  it('ends no table that may only be missing or unrecognised', async () => {
    const root = specCopy();
    const withoutPage = temporaryFolder(chunks(newer).filter(({ name }) => !name.includes('sect_B.2.3')));
    expect((await standard(root, 'apply', withoutPage)).out).toContain(
      'PS3.4 stays at 2024c, and only the places of these pages are 2027a (1):\n  places of the spec that are not among the files: 1',
    );
    expect(statusRows(root, 'B.2-1').every(({ until }) => until === undefined)).toBe(true);
    const emptied = { ...newer, sections: newer.sections.map((section) => (section.number === 'B.2.3' ? { ...section, blocks: [] } : section)) };
    const { status, out } = await standard(root, 'apply', bookFile(emptied));
    expect(status).toBe(1);
    expect(out).toMatch(/left to you \(\d+\):\n\s+table removed \| Table B\.2-1/);
    expect(statusRows(root, 'B.2-1').every(({ until }) => until === undefined)).toBe(true);
  });

  it('ends the rows of a table whose section is gone from the whole part, and then all is said', async () => {
    const root = specCopy();
    const file = bookFile({ ...newer, sections: newer.sections.filter(({ number }) => number !== 'CC.2.3.4') });
    expect((await standard(root, 'apply', file)).status).toBe(0);
    expect(statusRows(root, 'CC.2.3-3').every(({ until }) => until === '2024c')).toBe(true);
    expect((await standard(root, 'check', file)).status).toBe(0);
  });

  it('leaves cells that it cannot write, and writes the others', async () => {
    const root = specCopy();
    let book = editRow(newer, 'B.2-1', 'A7xx', [undefined, 'Refused: Other words', undefined, 'Failed SOP Sequence']);
    book = addRow(book, 'B.2-1', ['Failure', 'Strange', 'A720 - A72F', 'Some Sequence']);
    book = addRow(book, 'B.2-1', ['Failure', 'Stranger', 'A730H - A73FH', '']);
    const { out } = await standard(root, 'apply', bookFile(book));
    expect(out).toMatch(/written \(2\)/);
    expect(out).toMatch(
      /left to you \(2\):\n\s+fields changed \| Table B\.2-1 \| A7xx \| \(0000,0902\) -> Failed SOP Sequence\n\s+row added \| Table B\.2-1 \| A720 - A72F/,
    );
    expect(statusRows(root, 'B.2-1').find(({ from }) => from === 'A730')).toMatchObject({ to: 'A73F', notation: 'A730-A73F' });
  });

  it('takes a row back that was gone', async () => {
    const root = specCopy();
    await standard(root, 'apply', bookFile(dropRow(newer, 'B.2-1', 'A9xx')));
    await standard(root, 'apply', bookFile({ ...newer, edition: '2027b' }));
    const rows = statusRows(root, 'B.2-1').filter(({ notation }) => notation === 'A9xx');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.until).toBeUndefined();
    await generated(root);
  });

  it('proposes names that can be used', async () => {
    const root = specCopy();
    let book = addRow(newer, 'P.2-3', ['Failure', 'Refused: Quota exceeded', 'C711', '']);
    book = addRow(book, 'P.2-3', ['Failure', 'Refused: Quota exceeded', 'C712', '']);
    book = addRow(book, 'P.3-3', ['Failure', 'Refused: Quota exceeded', 'C711', '']);
    book = addRow(dropRow(book, 'B.2-1', 'B006'), 'B.2-1', ['Warning', 'Elements Discarded', 'B00A', '']);
    await standard(root, 'apply', bookFile(book));
    const named = (number: string): unknown[] =>
      statusRows(root, number)
        .filter(({ review }) => review !== undefined)
        .map(({ code, name }) => [code, name]);
    expect(named('P.2-3')).toEqual([
      ['C711', 'RefusedQuotaExceeded'],
      ['C712', 'RefusedQuotaExceededC712'],
    ]);
    expect(named('P.3-3')).toEqual([['C711', 'RefusedQuotaExceeded']]);
    expect(named('B.2-1')).toEqual([['B00A', 'ElementsDiscarded']]);
  });

  it('marks what was recategorised', async () => {
    const root = specCopy();
    const { out } = await standard(root, 'apply', bookFile(editRow(newer, 'H.4-4', 'B604', ['Failure'])));
    expect(out).toContain('Table H.4-4: B604');
    expect(statusRows(root, 'H.4-4').find(({ code }) => code === 'B604')).toMatchObject({
      category: 'Failure',
      former: [{ category: 'Warning', until: '2024c' }],
    });
  });

  it('lets a status change its code and keep its name', async () => {
    const root = specCopy();
    await standard(root, 'apply', bookFile(editRow(newer, 'C.4-2', 'A702', [undefined, undefined, 'A703H'])));
    expect(
      statusRows(root, 'C.4-2')
        .filter(({ name }) => name === 'UnableToPerformSubOperations')
        .map(({ code, since, until }) => [code, since, until]),
    ).toEqual([
      ['A702', undefined, '2024c'],
      ['A703', '2027a', undefined],
    ]);
    const { model } = await generated(root);
    expect(
      model.tables
        .find(({ table: number }) => number === 'C.4-2')
        ?.rows.filter(({ name }) => name === 'UnableToPerformSubOperations')
        .map(({ code }) => code),
    ).toEqual(['A703']);
  });

  it('does not end a row whose code cannot be read any more', async () => {
    const root = specCopy();
    const book = editRow(editRow(newer, 'C.4-2', 'A801', [undefined, undefined, 'A801 or A802']), 'C.4-2', 'Cxxx', [undefined, undefined, 'C and more']);
    const { out } = await standard(root, 'apply', bookFile(book));
    expect(out).toMatch(/left to you \(3\):\n\s+code changed \| Table C\.4-2 \| A801 \| A801 -> A801 or A802\n\s+code changed \| Table C\.4-2 \| Cxxx/);
    expect(statusRows(root, 'C.4-2').every(({ until }) => until === undefined)).toBe(true);
  });

  it('does not end a row while another cannot be read at all', async () => {
    const root = specCopy();
    const book = editRow(newer, 'C.4-2', 'A801', ['Refused: Move Destination unknown', 'A801', 'a cell further on']);
    const { out } = await standard(root, 'apply', bookFile(book));
    expect(out).toMatch(/left to you \(\d\):\n\s+row removed \| Table C\.4-2 \| A801/);
    expect(statusRows(root, 'C.4-2').every(({ until }) => until === undefined)).toBe(true);
  });

  it('knows of some pages of two editions which was the last', async () => {
    const root = specCopy();
    const page = (book: Book): string => temporaryFolder(chunks(book).filter(({ name }) => name.includes('sect_B.2.3')));
    const first = addRow(editRow(newer, 'B.2-1', 'B006', [undefined, 'First words']), 'B.2-1', ['Failure', 'For a while', 'A7AA', '']);
    await standard(root, 'apply', page(dropRow(first, 'B.2-1', 'A7xx')));
    await standard(root, 'apply', page(editRow(dropRow({ ...newer, edition: '2027b' }, 'B.2-1', 'A7xx'), 'B.2-1', 'B006', [undefined, 'Second words'])));
    const rows = statusRows(root, 'B.2-1');
    expect(rows.find(({ code }) => code === 'B006')?.former).toEqual([
      { meaning: 'Elements Discarded', until: '2024c' },
      { meaning: 'First words', until: '2027a' },
    ]);
    expect(rows.find(({ code }) => code === 'A7AA')).toMatchObject({ since: '2027a', until: '2027a' });
  });

  it('says of a row that is back since when it is', async () => {
    const root = specCopy();
    await standard(root, 'apply', bookFile(dropRow(newer, 'B.2-1', 'B006')));
    const files = [bookFile(dropRow(newer, 'B.2-1', 'B006')), bookFile({ ...newer, edition: '2027b' })];
    await standard(root, 'apply', files[1] ?? '');
    const row = (): Row | undefined => statusRows(root, 'B.2-1').find(({ code }) => code === 'B006');
    const back = (): unknown => row()?.since;
    expect(back()).toBe('2027b');
    expect(row()).toMatchObject({ former: [{ until: '2024c' }], review: expect.stringContaining('Gone after 2024c and back in 2027b') as unknown });
    await standard(root, 'history', ...files);
    expect(back()).toBe('2027b');
  });

  it('is done with a table that is gone, whatever it referred to', async () => {
    const root = specCopy();
    const file = bookFile({ ...newer, sections: newer.sections.filter(({ number }) => number !== 'KK.2.2.3') });
    await standard(root, 'apply', file);
    const again = await standard(root, 'apply', file);
    expect(again.out).not.toContain('table removed');
    expect(again.out).toContain('The spec stays as it is.');
  });

  it('takes pages one by one as well', async () => {
    const root = specCopy();
    const folder = temporaryFolder(chunks(newer));
    const files = chunks(newer).map(({ name }) => path.join(folder, name));
    expect((await standard(root, 'apply', ...files)).status).toBe(0);
    expect(specOf(root).metadata.sources.find(({ part }) => part === 'PS3.4')?.edition).toBe('2027a');
  });
});
