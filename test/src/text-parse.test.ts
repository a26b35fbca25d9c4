import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, search } from '../../src/text.js';

/** What a text is read as, shortly: kind, code as it is written, service or transaction. */
function readings(text: string): string[] {
  return parse(text).map(({ kind, code, context }) => [kind, codeText(kind, code), context.service ?? context.transaction ?? ''].join(' ').trim());
}

function codeText(kind: string, code: unknown): string {
  if (kind === 'rejection' || kind === 'abort') return (code as (number | null)[]).map((part) => part ?? '?').join('/');
  if (typeof code === 'string' || kind === 'http' || kind === 'presentation-context-result') return String(code);
  return [code].flat().map(hex).join('-');
}

function hex(code: unknown): string {
  return Number(code).toString(16).toUpperCase().padStart(4, '0');
}

describe('parse', () => {
  it.each([
    ['A702', ['status A702']],
    ['0xA702', ['status A702']],
    ['A702H', ['status A702']],
    ['a702h', ['status A702']],
    [' (A702) ', ['status A702']],
    ['#A702', ['status A702']],
    ['42754', ['status A702', 'failure reason A702']],
    ['US [49152]', ['status C000', 'failure reason C000']],
    ['C-MOVE 0xb000', ['status B000 C-MOVE']],
    ['C-MOVE-RSP A801', ['status A801 C-MOVE']],
    ['cmove response 0xA801', ['status A801 C-MOVE']],
    ['272', ['status 0110', 'failure reason 0110']],
    ['0110', ['status 0110']],
    ['409', ['http 409', 'status 0199']],
    ['409 STOW', ['http 409 STOW-RS']],
    ['STOW-RS 202', ['http 202 STOW-RS']],
    ['HTTP 413', ['http 413']],
    ['HTTP/1.1 503 Service Unavailable', ['http 503']],
    ['FailureReason 0119H', ['failure reason 0119']],
    ['Failure Reason: 272', ['failure reason 0110']],
    ['Warning Reason B007', ['warning reason B007']],
    ['Reject 1/1/7', ['rejection 1/1/7']],
    ['1/1/7', ['rejection 1/1/7']],
    ['result=1, source=1, reason=7', ['rejection 1/1/7']],
    ['RJ 2 3 2', ['rejection 2/3/2']],
    ['CallingAENotRecognized', ['rejection ?/1/3']],
    ['calling-AE-title-not-recognized', ['rejection ?/1/3']],
    ['Calling AE title not recognised', ['rejection ?/1/3']],
    ['Local Limit Exceeded', ['rejection ?/3/2']],
    ['Rejected Transient, Local Limit Exceeded', ['rejection 2/3/2']],
    ['abort 2 6', ['abort 2/6']],
    ['A-ABORT source 2, reason 1', ['abort 2/1']],
    ['InvalidPDUParameterValue', ['abort 2/6']],
    ['0006:0317', ['condition 0006:0317']],
    ['DUL Error 0006:0317: Peer aborted Association', ['condition 0006:0317']],
    ['Status (0000,0900) = 0xA700', ['status A700']],
    ['(0008,1197) = 272', ['failure reason 0110']],
    ['Failure Reason (0008,1197) US 0x0110', ['failure reason 0110']],
    ['Verification OK: status 0x0000. Then C-MOVE: 0xA801', ['status 0000', 'status A801 C-MOVE']],
    ['C-ECHO works (0000). C-STORE fails with A900.', ['status 0000 C-ECHO', 'status A900 C-STORE']],
    ['since 0110 this morning the C-STORE failed with status A700', ['status A700 C-STORE']],
    ['C-FIND ok, C-MOVE gives B000 with 3 failed', ['status B000 C-MOVE']],
    ['A702 from C-STORE.', ['status A702 C-STORE']],
    ['A702, A900', ['status A702', 'status A900']],
    ['Data Set does not match SOP Class', ['status B007 C-STORE', 'status A900-A9FF C-STORE', 'status A900']],
    ['success', ['status 0000']],
    ['Reject: Reason=3 Source=1 Result=1', ['rejection 1/1/3']],
    ['A-ABORT reason 6 source 2', ['abort 2/6']],
    ['status code 409', ['http 409']],
    ['A7xx', ['status A700-A7FF C-STORE']],
    ['POST /dicom-web/studies HTTP/1.1\nHTTP/1.1 409 Conflict', ['http 409 STOW-RS']],
    ['context 3', ['presentation-context-result 3']],
    ['Refused: OutOfResources', ['status A700-A7FF C-STORE', 'status A700']],
    ['C-FIND Refused: OutOfResources', ['status A700 C-FIND']],
    ['Error: Cannot Understand', ['status C000-CFFF C-STORE']],
    ['move destination unknown', ['status A801 C-MOVE']],
    ['QueryRetrieveMoveDestinationUnknown', ['status A801 C-MOVE']],
    ['missing attribute', ['status 0120']],
    ['I: Received Final Move Response (Refused: MoveDestinationUnknown)', ['status A801 C-MOVE']],
  ])('reads %s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it.each([
    '',
    ' ',
    'hello world',
    'C-STORE',
    '1.2.3.4',
    '12:34:56',
    'port 11112',
    '1.2.840.10008.5.1.4.1.1.2',
    'D000',
    '0x12345',
    '70000',
    '-1',
    'ffff',
    'NaN',
    '(0000,0900)',
    'STOW failed after 500 ms',
    'QIDO limit=200',
    'rejected 1 of 2 images, 7 left',
    'abort after 2 hours',
    '1/1/24',
    'Room C500 has no network',
    'weight 0110 kg',
    'Dr. Abbe',
    'color: #ff00',
    '$ 500',
    '::1',
    'failure',
  ])('gives no reading of %j', (text) => {
    expect(parse(text)).toEqual([]);
  });

  it('takes the context from the text before that of the caller', () => {
    const uid = '1.2.840.10008.5.1.4.1.2.2.2';
    expect(parse(`${uid} A801`)[0]?.context).toEqual({ sopClass: uid });
    expect(parse('A801', { service: 'C-MOVE' })[0]?.meaning).toBe('Refused: Move Destination unknown');
    expect(parse('C-STORE B000', { service: 'C-MOVE' })[0]?.meaning).toBe('Coercion of Data Elements');
  });

  it('reads every line of what was pasted', () => {
    const log =
      'I: Received Store Response (Refused: OutOfResources)\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: Called AE Title Not Recognized\n';
    expect(readings(log)).toEqual(['status A700-A7FF C-STORE', 'rejection 1/1/7']);
  });

  it('reads a Status Code in each notation as itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(0xa702, 0xa900, 0xb000, 0xb006, 0xc000, 0xc123, 0xfe00, 0xff00, 0xff01, 0x0110, 0x0124, 0x0211), (code) => {
        for (const text of [hex(code), `0x${hex(code)}`, `${hex(code)}H`, hex(code).toLowerCase(), String(code)])
          expect(parse(text).map((reading) => reading.code)).toContain(code);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => void parse(text)));
    for (const value of [undefined, null, 42754, {}, [], Symbol('x')]) expect(parse(value as never)).toEqual([]);
    for (const context of [null, 7, { service: 7n }, { sopClass: Symbol('x') }]) expect(parse('A702', context as never)).toHaveLength(1);
    expect(parse(`${'9'.repeat(200_000)} A702`)).toEqual([]);
  });
});

describe('search', () => {
  it.each([
    ['move destination', 'status', 0xa801],
    ['move destination unknown', 'status', 0xa801],
    ['OutOfResources', 'status', 0xa700],
    ['calling ae title', 'rejection', undefined],
    ['rejection note', 'status', 0xa770],
    ['certificate expired', 'condition', undefined],
    ['coersion of data elements', 'status', 0xb000],
    ['not authorized', 'status', 0x0124],
  ])('finds %s', (words, kind, code) => {
    const [first] = search(words);
    expect(first?.kind).toBe(kind);
    if (code !== undefined) expect([first?.code].flat()[0]).toBe(code);
  });

  it('gives the best first, as many as wanted, and none for words that nobody uses', () => {
    const found = search('resources', 5);
    expect(found).toHaveLength(5);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((left, right) => right - left));
    expect(search('xyzzyplugh')).toEqual([]);
    expect(search('')).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (words) => void search(words)),
      { numRuns: 50 },
    );
    for (const value of [undefined, null, 7, {}]) expect(() => search(value as never)).not.toThrow();
    for (const limit of [-1, 1.5, Number.NaN, 'x', 7n, Symbol('x')]) expect(search('resources', limit as never)).toHaveLength(20);
  });
});
