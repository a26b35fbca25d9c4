import { describe, expect, it } from 'vitest';
import type { Block, Book, Section } from '../../codegen/import/read/book.js';
import type { Report } from '../../codegen/import/compare/report.js';
import { addSections, editTable } from '../support/edit-book.js';
import { chunks, docbook } from '../support/render-book.js';
import { ROOT, source } from '../support/repository.js';
import { cell, specBook } from '../support/spec-book.js';
import { bookFile, specCopy, specOf, standard } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

const { spec } = source;

/** What a part of an edition changes, but for what other places lack: change, where, code or words, before, after. */
async function changes(part: Book['part'], edition: string, ...sections: readonly Section[]): Promise<string[]> {
  return changesOf(docbook({ part, edition, sections }).text);
}

async function changesOf(text: string): Promise<string[]> {
  const { out } = await standard(ROOT, 'check', '--json', `${temporaryFolder([{ name: 'part.xml', text }])}/part.xml`);
  return (JSON.parse(out) as Report[])
    .flatMap(({ changes: list }) => list)
    .filter(({ change }) => !['row removed', 'table removed', 'section removed', 'not in the files'].includes(change))
    .map(({ change, table, section, code, words, before, after }) => [change, table ?? section, code ?? words, before, after].join(' | '));
}

function table(number: string, caption: string, head: readonly string[], rows: readonly (readonly (string | readonly string[])[])[]): Block {
  return { kind: 'table', number, caption, head, rows: rows.map((cells) => cells.map((text) => cell([text].flat()))) };
}

/** Table 11.7.3-1 of PS3.18 2025c in its section; typed by hand. */
function changeState(title: string, notFound: string): Section[] {
  const rows = [
    ['Success', '200 (OK)', 'The state of the Target Workitem was successfully changed.'],
    [
      'Failure',
      '400 (Bad Request)',
      'The request cannot be performed for one of the following reasons: the request is invalid; the Target Workitem Identifier is missing.',
    ],
    ['Failure', '404 (Not Found)', notFound],
  ];
  return [
    { number: '11.7', title, blocks: [] },
    { number: '11.7.3', title: 'Response', blocks: [] },
    { number: '11.7.3.1', title: 'Status Codes', blocks: [table('11.7.3-1', 'Status Code Meaning', ['Status', 'Code', 'Meaning'], rows)] },
  ];
}

describe('in PS3.18', () => {
  const same = 'The Target Workitem was not found.';

  it('a sentence that comes after the first is compared', async () => {
    const [before, after] = await Promise.all(
      [same, `${same} It may come back.`].map((text) => changes('PS3.18', '2027a', ...changeState('Change Workitem State Transaction', text))),
    );
    expect(after?.filter((change) => !before?.includes(change))).toEqual(['reworded | 11.7.3-1 | 404 |  | It may come back.']);
  });

  it('a title without "Transaction" names the transaction, and the change is told', async () => {
    const found = await changes('PS3.18', '2027a', ...changeState('Change Workitem State', same));
    expect(found).toContain('transaction renamed | 11.7.3-1 |  | Change Workitem State Transaction | Change Workitem State');
    const { out } = await standard(
      ROOT,
      'extract',
      bookFile({ part: 'PS3.18', edition: '2027a', form: 'DocBook XML', whole: true, file: '', sections: changeState('Change Workitem State', same) }),
    );
    expect(new Set((JSON.parse(out) as { service: string }[]).map(({ service }) => service))).toEqual(new Set(['Change Workitem State']));
  });

  it('a page names the transaction by the sections around it', async () => {
    const [, page] = chunks({ part: 'PS3.18', edition: '2027a', sections: changeState('Change Workitem State Transaction', same).slice(-1) });
    const crumbs =
      '<div class="breadcrumbs"><span class="breadcrumb-link"><a href="PS3.18.html">PS3.18</a></span> &gt; <span class="breadcrumb-link"><a href="sect_11.7.html">Change Workitem State Transaction</a></span> &gt; <span class="breadcrumb-link"><a href="sect_11.7.3.html">Response</a></span></div>';
    const folder = temporaryFolder([{ name: 'sect_11.7.3.html', text: page?.text.replace('<body>', `<body>${crumbs}`) ?? '' }]);
    const { out } = await standard(ROOT, 'extract', folder);
    expect(new Set((JSON.parse(out) as { service: string }[]).map(({ service }) => service))).toEqual(new Set(['Change Workitem State Transaction']));
  });

  it('a page with a new table takes the place of no table that is on another page', async () => {
    const rows = [
      ['Success', '200 (OK)', 'Done.'],
      ['Failure', '400 (Bad Request)', 'There was a problem with the request.'],
      ['Failure', '404 (Not Found)', 'The target was not found.'],
    ];
    const section = { number: '19.4.3.1', title: 'Status Codes', blocks: [table('19.4.3-1', 'Status Code Meaning', ['Status', 'Code', 'Meaning'], rows)] };
    const found = await changes('PS3.18', '2027a', section);
    expect(found).toEqual([
      'table added | 19.4.3-1 |  |  | Status Code Meaning',
      'row added | 19.4.3-1 | 200 |  | Success: OK',
      'row added | 19.4.3-1 | 400 |  | Failure: Bad Request',
      'row added | 19.4.3-1 | 404 |  | Failure: Not Found',
    ]);
  });
});

describe('in the text of PS3.4', () => {
  const without = (book: Book, number: string, code: string): Book => ({
    ...book,
    sections: book.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => section.number !== number || block.kind !== 'paragraph' || !block.text.endsWith(` ${code}.`)),
    })),
  });

  it('a code that leaves is told, although its section stays', async () => {
    expect(await changesOf(docbook(without(specBook(spec, '2027a'), 'F.8.1', '0112')).text)).toEqual([
      'code in text removed | F.8.1 | 0112 | named in the text | ',
    ]);
    expect(await changesOf(docbook(without(specBook(spec, '2020a'), 'CC.2.3.3', 'C315')).text)).toEqual([
      'code in text added | CC.2.3.3 | C315 |  | named in the text',
    ]);
  });

  it('an annex that is missing altogether is missing in the file', async () => {
    const book = specBook(spec, '2027a');
    const { out } = await standard(ROOT, 'check', bookFile({ ...book, sections: book.sections.filter(({ number }) => !number.startsWith('KK')) }));
    expect(out).toContain('These places of the spec were not looked at: KK.2.2.3-1.');
    expect(out).not.toContain('removed');
  });

  it('every code of a section that is gone is told', async () => {
    const book = specBook(spec, '2027a');
    const found = await changesOf(docbook({ ...book, sections: book.sections.filter(({ number }) => number !== 'KK.2.2.3') }).text);
    expect(found).toEqual(['0124', '0212', '0213', 'B010'].map((code) => `code in text removed | KK.2.2.3 | ${code} | named in the text | `));
  });
});

describe('in PS3.7', () => {
  /** Table E.1-1 as the spec has it, with one cell in place of another. */
  function dictionary(tag: string, column: number, text: string | readonly string[]): Section {
    const commands = [
      ...spec.dimseServices.flatMap(({ name, request, response }) => [`${request}H ${name}-RQ`, `${response}H ${name}-RSP`]),
      `${spec.cancelRequest}H C-CANCEL-RQ`,
    ];
    const rows = spec.commandElements.map((element) => {
      const cells: (string | readonly string[])[] = [
        element.tag,
        element.name,
        element.keyword,
        element.vr,
        element.vm,
        element.name === 'Command Field' ? commands : '',
      ];
      return cells.map((old, index) => (element.tag === tag && index === column ? text : old));
    });
    return {
      number: 'E.1',
      title: 'Registry of DICOM Command Elements',
      blocks: [table('E.1-1', 'Command Fields', ['Tag', 'Message Field', 'Keyword', 'VR', 'VM', 'Description of Field'], rows)],
    };
  }
  /** Changes that are not about descriptions, which the test does not have. */
  const told = async (tag: string, column: number, text: string | readonly string[]): Promise<string[]> =>
    (await changes('PS3.7', '2027a', dictionary(tag, column, text))).filter((change) => !change.startsWith('reworded'));

  it.each([
    ['the name', '(0000,0902)', 1, 'Error Remark', 'renamed | E.1-1 | (0000,0902) | Error Comment | Error Remark'],
    ['the keyword', '(0000,0902)', 2, 'ErrorRemark', 'element changed | E.1-1 | (0000,0902) | ErrorComment | ErrorRemark'],
    ['the VR', '(0000,0902)', 3, 'UT', 'element changed | E.1-1 | (0000,0902) | LO | UT'],
    ['the VM', '(0000,0902)', 4, '1-n', 'element changed | E.1-1 | (0000,0902) | 1 | 1-n'],
    ['a command', '(0000,0100)', 5, ['0031H C-ECHO-RQ'], 'code changed | E.1-1 | 0030 | 0030 | 0031'],
  ] as const)('%s of an element is compared', async (_what, tag, column, text, expected) => {
    expect(await told(tag, column, text)).toContain(expected);
  });

  it('an element that is as it was is not told', async () => {
    expect(await told('', 0, '')).toEqual([]);
  });

  it('an element that is gone, and a table that is, are told', async () => {
    const report = async (...sections: readonly Section[]): Promise<string> =>
      (await standard(ROOT, 'check', bookFile({ part: 'PS3.7', edition: '2027a', form: 'DocBook XML', whole: true, file: '', sections }))).out;
    const full = dictionary('', 0, '');
    const without = { ...full, blocks: full.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.slice(1) } : block)) };
    expect(await report(without)).toContain('| row removed | E.1 | E.1-1 | | (0000,0000) | Command Group Length | |');
    const convention = {
      number: 'C',
      title: 'Status',
      blocks: [
        table(
          '',
          '',
          [],
          [
            ['Success', '0000'],
            ['Pending', 'FF00 and FF01'],
          ],
        ),
      ],
    };
    expect(await report(convention, { number: 'E.2', title: 'Retired Command Fields', blocks: [] })).toContain(
      '| table removed | E.1 | E.1-1 | | | Command Fields | |',
    );
  });

  it('an entry of a list is seen however its code is written', async () => {
    const entries = ['Success (0000H) - done', 'Asleep (0x0125) - a', 'Dreaming (Bxxx) - b', 'Snoring (125H)', 'Yawning - no code', 'Gone (Status of its own)'];
    const list = { number: '9.1.5.1.4', title: 'Status Values', blocks: [{ kind: 'list' as const, items: entries.map((text) => cell([text])) }] };
    const found = await changes('PS3.7', '2027a', { number: '9.1.5', title: 'C-ECHO', blocks: [] }, list);
    for (const words of ['Asleep', 'Dreaming', 'Snoring', 'Yawning - no code', 'Gone']) expect(found.join('\n')).toContain(`| ${words}`);
  });

  it('a new status type becomes a row for review, which lists may have at once', async () => {
    const root = specCopy();
    const head = ['Status Field', 'Tag', 'VR', 'VM', 'Description of Field'];
    const type: Section[] = [
      { number: 'C.5', title: 'Failure Status Class', blocks: [] },
      {
        number: 'C.5.99',
        title: 'Peer Is Asleep',
        blocks: [
          table('C.5.99-1', 'Fields', head, [
            ['Status', '(0000,0900)', 'US', '1', 'shall be set to 0199H'],
            ['Error Comment', '(0000,0902)', 'LO', '1', 'This optional field may be sent'],
          ]),
        ],
      },
    ];
    const list: Section[] = [
      { number: '9.1.5', title: 'C-ECHO', blocks: [] },
      {
        number: '9.1.5.1.4',
        title: 'Status',
        blocks: [
          {
            kind: 'list',
            items: [
              'Success (0000H) - done',
              'Refused: SOP Class not supported (0122H) - no',
              'Duplicate invocation (0210H) - again',
              'Mistyped argument (0212H) - typed',
              'Unrecognized operation (0211H) - what',
              'Peer Is Asleep (0199H) - it sleeps',
            ].map((text) => cell([text])),
          },
        ],
      },
    ];
    const { out } = await standard(
      root,
      'apply',
      bookFile({ part: 'PS3.7', edition: '2027a', form: 'DocBook XML', whole: true, file: '', sections: [...list, ...type] }),
    );
    expect(out).toContain('C.5.99: 0199 Peer Is Asleep');
    expect(out).not.toContain('table added');
    const { statusTypes, dimseServices } = specOf(root);
    expect(statusTypes.find(({ section }) => section === 'C.5.99')).toMatchObject({
      code: '0199',
      category: 'Failure',
      name: 'PeerAsleep',
      meaning: 'Peer Is Asleep',
      since: '2027a',
      review: expect.any(String) as unknown,
      fields: [
        { element: '(0000,0900)', requirement: 'required' },
        { element: '(0000,0902)', requirement: 'optional' },
      ],
    });
    expect(dimseServices.find(({ name }) => name === 'C-ECHO')?.statuses.find(({ type: section }) => section === 'C.5.99')).toMatchObject({ since: '2027a' });
  });
});

describe('in PS3.8', () => {
  it('commas and full stops inside quotation marks are not part of a symbol', async () => {
    const text = (list: string): Section[] => [
      {
        number: '7.1.1.14',
        title: 'Presentation Context Definition Result List',
        blocks: [{ kind: 'paragraph', text: `Each result value represents either ${list}` }],
      },
    ];
    for (const list of [
      '"acceptance," "user-rejection," or "provider-rejection." Other words follow.',
      '\u201cacceptance\u201d, \u201cuser-rejection\u201d, or \u201cprovider-rejection\u201d. "Other" words.',
    ]) {
      const { out } = await standard(
        ROOT,
        'extract',
        bookFile({ part: 'PS3.8', edition: '2020c', form: 'DocBook XML', whole: true, file: '', sections: text(list) }),
      );
      expect((JSON.parse(out) as { name: string }[]).map(({ name }) => name)).toEqual(['acceptance', 'user-rejection', 'provider-rejection']);
    }
  });
});

describe('a column', () => {
  it('that nobody reads is told, and does no harm', async () => {
    const book = editTable(specBook(spec, '2027a'), 'B.2-1', (_rows, section) => ({
      blocks: section.blocks.map((block) =>
        block.kind === 'table' ? { ...block, head: [...block.head, 'Severity'], rows: block.rows.map((row) => [...row, cell(['high'])]) } : block,
      ),
    }));
    expect(await changesOf(docbook(book).text)).toEqual(['column added | B.2-1 |  |  | Severity']);
  });

  it('for each element, as older tables have it, gives an element to the rows that have something there', async () => {
    const tags = ['(0000,0901)', '(0000,0902)'];
    const book = editTable(specBook(spec, '2027a'), 'B.2-1', (_rows, section) => ({
      blocks: section.blocks.map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              head: [...block.head.slice(0, 3), ...tags.map((tag) => `Element ${tag}`)],
              rows: block.rows.map((row) => [...row.slice(0, 3), ...tags.map((tag) => cell(row[3]?.paragraphs.join().includes(tag) === true ? ['Yes'] : []))]),
            }
          : block,
      ),
    }));
    expect(await changesOf(docbook(book).text)).toEqual([]);
  });

  it('of related fields that is new in PS3.2 is told, with what it has', async () => {
    const number = 'N.7-17';
    const known = spec.conformance.find((template) => template.table === number);
    const [first, ...others] = known?.rows ?? [];
    const rows = [first, ...others].map((row, index) => [row?.category ?? '', row?.meaning ?? '', row?.code ?? '', index === 0 ? '(0000,0902)' : '', 'retry']);
    const found = await changes('PS3.2', '2027a', {
      number: known?.section ?? '',
      title: 'Status Codes',
      blocks: [table(number, known?.title ?? '', ['Service Status', 'Further Meaning', 'Status Code', 'Related Fields', known?.column ?? ''], rows)],
    });
    expect(found).toEqual([`column added | ${number} |  |  | Related Fields`, `fields changed | ${number} | ${first?.code ?? ''} |  | (0000,0902)`]);
  });
});

describe('a SOP Class', () => {
  it('that enters a table is told', async () => {
    const head = ['SOP Class Name', 'SOP Class UID', 'IOD Specification (defined in PS3.3)'];
    const printed = (uids: readonly (readonly [name: string, uid: string])[]): Section => ({
      number: 'B.5',
      title: 'Standard SOP Classes',
      blocks: [
        table(
          'B.5-1',
          'Standard SOP Classes',
          head,
          uids.map(([name, uid]) => [name, uid, 'Some IOD']),
        ),
      ],
    });
    const known = spec.serviceClasses.filter(({ annex }) => annex === 'B').flatMap(({ sopClasses }) => sopClasses.map(({ name, uid }) => [name, uid] as const));
    const editionWith = (uids: typeof known): string => docbook(addSections(specBook(spec, '2027a'), printed(uids))).text;
    expect(await changesOf(editionWith([...known, ['New Image Storage', '1.2.840.10008.5.1.4.1.1.999']]))).toEqual([
      'SOP Class added | B.5 | 1.2.840.10008.5.1.4.1.1.999 |  | New Image Storage',
    ]);
    expect(await changesOf(editionWith(known.slice(1)))).toEqual([`SOP Class removed | B | ${known[0]?.[1] ?? ''} | ${known[0]?.[0] ?? ''} | `]);
  });
});
