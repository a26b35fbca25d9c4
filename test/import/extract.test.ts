import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../codegen/import/find/extract.js';
import type { Extraction } from '../../codegen/import/find/extraction.js';
import { readBooks } from '../../codegen/import/read/books.js';
import { rowsOf, type ExtractedRow } from '../../codegen/import/find/rows.js';
import { importFixture } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

async function extracted(name: string): Promise<Extraction> {
  const [book] = await readBooks([importFixture(name)]);
  if (book === undefined) throw new Error(name);
  return extract(book);
}

/** Section, table, service, role, category, code, bounds, name, meaning, fields: as the cuts print them. */
function short({ section, table, service, role, category, code, from, to, name, meaning, relatedFields }: ExtractedRow): unknown[] {
  return [section, table, service, role, category, code, from, to, name, meaning, relatedFields];
}

async function rows(name: string): Promise<unknown[][]> {
  return rowsOf(await extracted(name)).map(short);
}

describe('extract', () => {
  it('finds the convention, a type and a list of PS3.7', async () => {
    const read = await extracted('ps3.7-2026c.xml');
    expect(read.groups.map(({ kind, section, rows: { length } }) => [kind, section, length])).toEqual([
      ['status list', '9.1.2.1.6', 5],
      ['class convention', 'C', 12],
      ['status type', 'C.4.1', 1],
      ['status type', 'C.4.2', 1],
    ]);
    const own = rowsOf(read).map(short);
    expect(own.slice(5, 17).map((row) => row.slice(4, 8))).toEqual([
      ['Success', '0000', '0000', '0000'],
      ['Warning', '0001', '0001', '0001'],
      ['Warning', 'Bxxx', 'B000', 'BFFF'],
      ['Warning', '0107', '0107', '0107'],
      ['Warning', '0116', '0116', '0116'],
      ['Failure', 'Axxx', 'A000', 'AFFF'],
      ['Failure', 'Cxxx', 'C000', 'CFFF'],
      ['Failure', '01xx', '0100', '01FF'],
      ['Failure', '02xx', '0200', '02FF'],
      ['Cancel', 'FE00', 'FE00', 'FE00'],
      ['Pending', 'FF00', 'FF00', 'FF00'],
      ['Pending', 'FF01', 'FF01', 'FF01'],
    ]);
    expect([...own.slice(0, 5), ...own.slice(17)]).toEqual([
      ['9.1.2.1.6', null, 'C-FIND', null, null, null, null, null, 'Refused: Out of resources', 'This indicates one thing.', null],
      [
        '9.1.2.1.6',
        null,
        'C-FIND',
        null,
        null,
        '0122H',
        '0122',
        '0122',
        'Refused: SOP Class not supported',
        'Indicates another, see Message ID (0000,0110).',
        null,
      ],
      ['9.1.2.1.6', null, 'C-FIND', null, null, null, null, null, 'Failed', 'This indicates a colon.', null],
      ['9.1.2.1.6', null, 'C-FIND', null, null, '0000H', '0000', '0000', 'Success', null, null],
      ['9.1.2.1.6', null, 'C-FIND', null, null, '0124H', '0124', '0124', 'Refused: Not authorized', 'a dash of another length.', null],
      [
        'C.4.1',
        null,
        null,
        null,
        'Warning',
        null,
        null,
        null,
        'Warning',
        'Status (0000,0900) US 1 The value is Service Class specific. Matched Data (no tag) - - A Data Set.',
        ['(0000,0900)'],
      ],
      [
        'C.4.2',
        null,
        null,
        null,
        'Warning',
        '0107H',
        '0107',
        '0107',
        'Attribute List warning',
        expect.stringMatching(/^Affected SOP Class UID \(0000,0002\) UI 1 This optional field.* Status .* shall be set to 0107H\. Attribute Identifier List/),
        ['(0000,0002)', '(0000,0900)', '(0000,1005)'],
      ],
    ]);
  });

  it('finds the tables of PS3.4 in DocBook, with heads of either kind, spans and broken lines', async () => {
    expect(await rows('ps3.4-2020c.xml')).toEqual([
      ['B.2.3', 'B.2-1', 'C-STORE', null, 'Failure', 'A7xx', 'A700', 'A7FF', null, 'Refused: Out of Resources', ['(0000,0902)']],
      ['B.2.3', 'B.2-1', 'C-STORE', null, 'Failure', 'A9xx', 'A900', 'A9FF', null, 'Error: Data Set does not match SOP Class', ['(0000,0901)', '(0000,0902)']],
      ['B.2.3', 'B.2-1', 'C-STORE', null, 'Warning', 'B000', 'B000', 'B000', null, 'Coercion of Data Elements', []],
      ['B.2.3', 'B.2-1', 'C-STORE', null, 'Success', '0000', '0000', '0000', null, 'Success', []],
      ['C.4.1.1.4', 'C.4-1', 'C-FIND', null, 'Pending', 'FF00', 'FF00', 'FF00', null, 'Matches are continuing - Current Match is supplied', ['Identifier']],
      ['C.4.1.1.4', 'C.4-1', 'C-FIND', null, 'Pending', 'FF01', 'FF01', 'FF01', null, 'Matches are continuing - Warning', ['Identifier']],
    ]);
  });

  it('finds the tables of PS3.4 in chunks, fields in columns of their own, and the codes of the text', async () => {
    const read = await extracted('ps3.4');
    expect(rowsOf(read).map(short)).toEqual([
      ['F.7.2.2.4', 'F.7.2-2', 'N-SET', null, 'Failure', '0110', '0110', '0110', null, 'Processing Failure', ['(0000,0902)', '(0000,0903)']],
      ['F.7.2.2.4', 'F.7.2-2', 'N-SET', null, 'Success', '0000', '0000', '0000', null, '', []],
    ]);
    expect(read.whole).toBe(false);
    // No tag, no group, no timezone, no number of a section.
    expect(read.mentions.filter(({ section }) => section === 'CC.2.4.1').map(({ code }) => code)).toEqual(['0122', 'B305', 'C307H', 'Cxxx']);
    expect(read.statusSections).toEqual([
      { section: 'F.7.2.2.4', title: 'Status Codes', refersTo: [] },
      { section: 'CC.2.4.4', title: 'Status Codes', refersTo: ['CC.2.4.1'] },
    ]);
  });

  it('finds the fields of PDUs and the symbols of PS3.8, two values run together among them', async () => {
    expect((await rows('ps3.8-2024c.xml')).map((row) => [row[0], ...row.slice(2, 4), ...row.slice(5, 9)])).toEqual([
      ['7.1.1.8', 'A-ASSOCIATE Parameters', null, null, null, null, 'UL service-user'],
      ['7.1.1.8', 'A-ASSOCIATE Parameters', null, null, null, null, 'UL service-provider (ACSE related function)'],
      ['7.1.1.14', 'A-ASSOCIATE Parameters', null, null, null, null, 'acceptance'],
      ['7.1.1.14', 'A-ASSOCIATE Parameters', null, null, null, null, 'user-rejection'],
      ['7.1.1.14', 'A-ASSOCIATE Parameters', null, null, null, null, 'provider-rejection'],
      ['7.2.1.1', null, null, null, null, null, 'normal'],
      ['9.3.4', 'PDU-type', null, '03H', '3', '3', 'A-ASSOCIATE-RJ'],
      ['9.3.4', 'Result', null, '1', '1', '1', 'rejected-permanent'],
      ['9.3.4', 'Result', null, '2', '2', '2', 'rejected-transient'],
      ['9.3.4', 'Reason/Diag.', '1', '1', '1', '1', 'no-reason-given'],
      ['9.3.4', 'Reason/Diag.', '1', '4-6', '4', '6', 'reserved'],
      ['9.3.4', 'Reason/Diag.', '3', '0', '0', '0', 'reserved'],
      ['9.3.4', 'Reason/Diag.', '3', '1', '1', '1', 'temporary-congestio'],
      ['9.3.8', 'Reason/Diag.', '2', '0', '0', '0', 'reason-not-specified'],
      ['9.3.8', 'Reason/Diag.', '2', '1', '1', '1', 'unrecognized-PDU'],
      ['9.3.8', 'Reason/Diag.', '2', '2', '2', '2', 'unexpected-PDU'],
    ]);
  });

  it('finds HTTP statuses, reasons and Warning headers of PS3.18, without rows of classes and lists of tables', async () => {
    expect((await rows('ps3.18-2024e.html')).map((row) => [...row.slice(0, 3), ...row.slice(4, 10)])).toEqual([
      ['8.3.4.2', null, null, null, null, null, null, null, 'Warning: 299 <service>: The fuzzymatching parameter is not supported.'],
      ['8.5', '8.5-1', null, 'Success', '200', '200', '200', 'OK', 'All is there. See Section 6.3.1.'],
      ['8.5', '8.5-1', null, 'Client Error', '406', '406', '406', 'NotAcceptable', 'It is not acceptable (e.g. Media Types). More words.'],
      [
        '10.5.3.1',
        '10.5.3-1',
        'Store Transaction',
        'Failure',
        '400',
        '400',
        '400',
        'Bad Request',
        'There was a problem with the request. For example: the state was wrong; the UID is incorrect; the dataset is',
      ],
      ['10.5.3.1', '10.5.3-1', 'Store Transaction', 'Failure', '409', '409', '409', 'Conflict', 'Not stored.'],
      ['I.2.2', 'I.2-2', null, null, 'A7xx', 'A700', 'A7FF', null, 'Refused out of Resources'],
      ['I.2.2', 'I.2-2', null, null, 'C122', 'C122', 'C122', null, 'Referenced Transfer Syntax not supported'],
    ]);
  });

  it('finds the tables of conformance statements of PS3.2, with role and message; empty cells say the same as above', async () => {
    expect((await rows('ps3.2')).map((row) => row.slice(1, 10))).toEqual([
      ['N.7-10', 'C-FIND', 'SCU', 'Success', '0000', '0000', '0000', null, 'Matching is complete'],
      ['N.7-10', 'C-FIND', 'SCU', 'Failure', 'A700', 'A700', 'A700', null, 'Refused: Out of Resources'],
      ['N.7-10', 'C-FIND', 'SCU', 'Failure', '0122', '0122', '0122', null, 'SOP Class Not Supported'],
      ['N.7-10', 'C-FIND', 'SCU', 'Failure', 'C000-CFFF', 'C000', 'CFFF', null, 'Error: Unable to process'],
      ['N.7-10', 'C-FIND', 'SCU', '-', 'anything else', null, null, null, 'Other Status Codes'],
      ['N.7-118', 'Search Transaction', 'origin server', 'Success', '200', '200', '200', 'OK', null],
      ['N.7-118', 'Search Transaction', 'origin server', 'Failure', '400', '400', '400', 'Bad', null],
      ['N.7-118', 'Search Transaction', 'origin server', 'Failure', '501', '501', '501', 'Not Implemented', null],
      ['N.7-118', 'Search Transaction', 'origin server', '*', null, null, null, 'Any other code', null],
    ]);
  });

  it('finds the reasons of PS3.3 in a list of terms, and no other terms', async () => {
    expect(await rows('ps3.3')).toEqual([['C.22.1.4', null, null, null, null, '0201H', '0201', '0201', null, 'Media Application Profiles conflict', null]]);
  });

  it('takes part and edition from the document, and prints one shape', async () => {
    const [row] = rowsOf(await extracted('ps3.3'));
    expect(Object.keys(row ?? {})).toEqual([
      'part',
      'edition',
      'section',
      'title',
      'table',
      'service',
      'role',
      'category',
      'code',
      'from',
      'to',
      'name',
      'meaning',
      'relatedFields',
    ]);
    expect(row).toMatchObject({ part: 'PS3.3', edition: '2024c', title: 'Failure Reason' });
  });

  it.each([
    ['a first row of head cells', '<tr><th>Service Status</th><th>Further Meaning</th><th>Protocol Codes</th></tr>'],
    ['an empty row before it', '<tr></tr><tr><th>Service Status</th><th>Further Meaning</th><th>Status Code</th></tr>'],
    ['a first row of plain cells', '<tr><td>Status</td><td>Meaning</td><td>Code</td></tr>'],
    [
      'a title above the names of the columns',
      '<thead><tr><th colspan="3">Table of Statuses</th></tr><tr><th>Status</th><th>Meaning</th><th>Code</th></tr></thead>',
    ],
  ])('takes %s for a head', async (_what, head) => {
    const text = `<book label="PS3.4"><subtitle>DICOM PS3.4 2014c - Title</subtitle><chapter label="B"><title>x</title>
      <table label="B.2-1"><caption>C-STORE Response</caption>${head}<tbody><tr><td>Failure</td><td>Refused</td><td>A700</td></tr></tbody></table></chapter></book>`;
    const [book] = await readBooks([path.join(temporaryFolder([{ name: 'part04.xml', text }]), 'part04.xml')]);
    expect(book && rowsOf(extract(book)).map(short)).toEqual([['B', 'B.2-1', 'C-STORE', null, 'Failure', 'A700', 'A700', 'A700', null, 'Refused', null]]);
  });
});
