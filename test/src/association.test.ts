import { describe, expect, it } from 'vitest';
import * as api from '../../src/association.js';
import { AssociationAbortedError, AssociationRejectedError } from '../../src/errors.js';
import { dcmtk, lookupCondition, pynetdicom } from '../../src/implementations.js';
import { emitted } from '../support/output.js';
import { fixture, source } from '../support/repository.js';

const { describeAbort, describePresentationContextResult, describeRejection, parseAbortPDU, parseAssociateRejectPDU } = api;

function tsv(name: string): string[][] {
  return fixture(name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

// Typed by hand from PS3.8 2024c, Table 9-21: result/source/reason, what is printed, who says it, permanent.
const REJECTIONS = `
1/1/1 | no-reason-given | service-user | permanent
1/1/2 | application-context-name-not-supported | service-user | permanent
1/1/3 | calling-AE-title-not-recognized | service-user | permanent
1/1/7 | called-AE-title-not-recognized | service-user | permanent
2/1/1 | no-reason-given | service-user | transient
2/1/7 | called-AE-title-not-recognized | service-user | transient
1/2/1 | no-reason-given | service-provider | permanent
1/2/2 | protocol-version-not-supported | service-provider | permanent
2/2/2 | protocol-version-not-supported | service-provider | transient
1/3/1 | temporary-congestion | service-provider | permanent
2/3/1 | temporary-congestion | service-provider | transient
2/3/2 | local-limit-exceeded | service-provider | transient
`;

// The first words, typed by hand.
describe('the sentences', () => {
  it('begin with what happened and who says so', () => {
    const sentences = [
      describeRejection({ result: 3, source: 4, reason: 9 }),
      describeRejection({ result: 1, source: 3, reason: 56 }),
      describeAbort({ source: 2, reason: 1 }),
      describeAbort({ source: 0, reason: 4 }),
      describeAbort({ source: 1, reason: 0 }),
      describePresentationContextResult(0),
      describePresentationContextResult(3),
      describePresentationContextResult(77),
    ].map(({ sentence }) => sentence.slice(0, sentence.indexOf(')') + 1));
    expect(sentences).toEqual([
      'Rejected with the undefined result 3 by the peer (undefined source 4)',
      'Permanently rejected by the peer (service-provider)',
      'Aborted by the peer (service-provider)',
      'Aborted by the peer (service-user)',
      'Aborted by the peer (reserved source 1)',
      'Presentation context accepted (result 0)',
      'Presentation context refused by the service-provider: abstract-syntax-not-supported (provider rejection)',
      'Presentation context refused: 77, which has no meaning in PS3.8 (result 77)',
    ]);
  });
});

describe('describeRejection', () => {
  const rows = REJECTIONS.trim()
    .split('\n')
    .map((line) => line.split(' | '));

  it.each(rows)('%s: %s', (triple = '', symbol = '', saidBy = '', permanent = '') => {
    const [result = 0, from = 0, reason = 0] = triple.split('/').map(Number);
    const description = describeRejection({ result, source: from, reason });
    expect(description).toMatchObject({ result, source: from, reason, known: true, reserved: false, saidBy, permanent: permanent === 'permanent' });
    expect(description.sentence).toContain(`: ${symbol} (result ${String(result)}, source ${String(from)}, reason ${String(reason)})`);
    expect(description.sentence.startsWith(`${permanent === 'permanent' ? 'Permanently rejected' : 'Rejected for now'} by the peer (${saidBy}): `)).toBe(true);
    expect(description.citations).toEqual([expect.objectContaining({ part: 'PS3.8', section: '9.3.4', table: '9-21', edition: '2024c' })]);
    expect(api.isRejection({ result, source: from, reason })).toBe(true);
  });

  it.each([
    [1, 3, 8, 'which has no meaning for source 3'],
    [1, 3, 56, 'which has no meaning for source 3'],
    [1, 1, 4, 'which is reserved for source 1'],
    [1, 1, 10, 'which is reserved for source 1'],
    [2, 3, 0, 'which is reserved for source 3'],
    [0, 1, 1, 'undefined result 0'],
    [1, 0, 1, 'undefined source 0'],
    [1, 255, 255, 'undefined source 255'],
  ])('describes %i/%i/%i, which PS3.8 does not define', (result, from, reason, words) => {
    const description = describeRejection({ result, source: from, reason });
    expect(description.known).toBe(false);
    expect(description.sentence).toContain(words);
    expect(api.isRejection({ result, source: from, reason })).toBe(false);
  });

  it('takes what people hold: the numbers, our exceptions, and those of other toolkits', () => {
    const expected = describeRejection({ result: 1, source: 1, reason: 7 });
    expect(describeRejection(1, 1, 7)).toEqual(expected);
    expect(describeRejection(new AssociationRejectedError(1, 1, 7))).toEqual(expected);
    expect(describeRejection({ result: 1, source: 1, diagnostic: 7 })).toEqual(expected);
    expect(describeAbort(new AssociationAbortedError(2, 2))).toEqual(describeAbort({ source: 2, reason: 2 }));
    expect(describeAbort(2, 2)).toEqual(describeAbort({ source: 2, reason: 2 }));
    expect(describeAbort({ source: 2, reason_diag: 2 })).toEqual(describeAbort({ source: 2, reason: 2 }));
    expect(new AssociationRejectedError(1, 1, 7).diagnostic).toBe(7);
    expect(new AssociationAbortedError(2, 2).reasonDiag).toBe(2);
  });

  it('describes as unknown whatever cannot be read', () => {
    const hostile = Proxy.revocable({}, {});
    hostile.revoke();
    const throwing = Object.defineProperty({}, 'result', {
      get: () => {
        throw new Error('no');
      },
    });
    for (const value of [null, undefined, 'x', {}, throwing, hostile.proxy]) {
      expect(describeRejection(value as api.ReceivedRejection).known).toBe(false);
      expect(describeAbort(value as api.ReceivedAbort).known).toBe(false);
      expect(api.isRejection(value as api.ReceivedRejection)).toBe(false);
      expect(api.isAbort(value as api.ReceivedAbort)).toBe(false);
    }
  });

  it('shares nothing that can be changed', () => {
    const description = describeRejection(1, 1, 7);
    expect([description, description.actors, description.citations, description.citations[0]].every(Object.isFrozen)).toBe(true);
  });

  it('takes values that no byte has', () => {
    expect(describePresentationContextResult(null as unknown as number).known).toBe(false);
    expect(api.isAbort({ source: null as unknown as number, reason: 0 })).toBe(false);
    expect(describeRejection({ result: Object.create(null) as number, source: 1, reason: 7 }).sentence).toContain('undefined result an object');
    expect(describeRejection({ result: -1, source: 1.5, reason: Number.NaN }).known).toBe(false);
    expect(describeRejection({ result: 'x' as unknown as number, source: 1, reason: 7 }).sentence).toContain('undefined result "x"');
  });

  it('advises to wait when the result is transient', () => {
    expect(describeRejection({ result: 2, source: 1, reason: 1 })).toMatchObject({ retry: 'later' });
    expect(describeRejection({ result: 1, source: 1, reason: 1 })).toMatchObject({ retry: 'after change' });
    expect(describeRejection({ result: 1, source: 3, reason: 1 })).toMatchObject({ retry: 'after change' });
    expect(describeRejection({ result: 1, source: 3, reason: 8 }).retry).toBeUndefined();
  });

  it('names the misprint', () => {
    expect(describeRejection({ result: 2, source: 3, reason: 1 }).discrepancies).toEqual(['temporary-congestio']);
  });

  it.each(tsv('transcripts/dcmtk-rejections.tsv'))('%s/%s/%s is what DCMTK prints', (result, from, reason, head = '', printed = '') => {
    const description = describeRejection({ result: Number(result), source: Number(from), reason: Number(reason) });
    expect(description.permanent).toBe(head.includes('Rejected Permanent'));
    expect(description.saidBy).toBe(head.includes('Service User') ? 'service-user' : 'service-provider');
    const words = printed
      .replace(/^Reason: (App )?/, (_, application?: string) => (application === undefined ? '' : 'Application '))
      .replaceAll(' ', '')
      .toLowerCase();
    // DCMTK says "No Reason" where it knows none.
    if (words === 'noreason') expect([undefined, 'NoReasonGiven']).toContain(description.reasonName);
    else expect(description.reasonName?.toLowerCase()).toBe(words);
  });
});

// Typed by hand from PS3.8 2024c, Table 9-26.
describe('describeAbort', () => {
  it.each([
    [2, 0, 'reason-not-specified', 'ReasonNotSpecified'],
    [2, 1, 'unrecognized-PDU', 'UnrecognizedPDU'],
    [2, 2, 'unexpected-PDU', 'UnexpectedPDU'],
    [2, 4, 'unrecognized-PDU parameter', 'UnrecognizedPDUParameter'],
    [2, 5, 'unexpected-PDU parameter', 'UnexpectedPDUParameter'],
    [2, 6, 'invalid-PDU-parameter value', 'InvalidPDUParameterValue'],
  ])('source %i, reason %i: %s', (from, reason, symbol, reasonName) => {
    const description = describeAbort({ source: from, reason });
    expect(description).toMatchObject({ known: true, saidBy: 'service-provider', reasonName });
    expect(description.sentence).toContain(`: ${symbol} (`);
    expect(description.citations[0]).toMatchObject({ section: '9.3.8', table: '9-26' });
  });

  it.each([0, 7, 255])('takes reason %i of the user as not significant', (reason) => {
    const description = describeAbort({ source: 0, reason });
    expect(description).toMatchObject({ known: true, reserved: false, saidBy: 'service-user' });
    expect(description.reasonName).toBeUndefined();
    expect(api.isAbort({ source: 0, reason })).toBe(true);
  });

  it.each([
    [1, 0, 'reserved source 1'],
    [3, 0, 'undefined source 3'],
    [2, 3, '3, which is reserved for source 2'],
    [2, 7, '7, which has no meaning for source 2'],
  ])('describes source %i, reason %i, which PS3.8 does not define', (from, reason, words) => {
    const description = describeAbort({ source: from, reason });
    expect(description.known).toBe(false);
    expect(description.sentence).toContain(words);
    expect(api.isAbort({ source: from, reason })).toBe(false);
  });

  it('never throws, whatever the bytes', () => {
    for (let from = 0; from < 256; from++) {
      for (let reason = 0; reason < 256; reason++) {
        const { known } = describeAbort({ source: from, reason });
        expect(known).toBe(from === 0 || (from === 2 && [0, 1, 2, 4, 5, 6].includes(reason)));
      }
    }
  });
});

describe('describePresentationContextResult', () => {
  // Typed by hand from PS3.8 2024c, Table 9-18.
  it.each([
    [0, 'Acceptance', undefined],
    [1, 'UserRejection', 'service-user'],
    [2, 'NoReason', 'service-provider'],
    [3, 'AbstractSyntaxNotSupported', 'service-provider'],
    [4, 'TransferSyntaxesNotSupported', 'service-provider'],
  ])('%i is %s', (result, resultName, saidBy) => {
    expect(describePresentationContextResult(result)).toMatchObject({ result, resultName, accepted: result === 0, known: true });
    expect(describePresentationContextResult(result).saidBy).toBe(saidBy);
  });

  it.each([5, 255, -1])('%i is unknown', (result) => {
    expect(describePresentationContextResult(result)).toMatchObject({ known: false, accepted: false });
  });
});

describe('parsing PDUs', () => {
  it.each(tsv('transcripts/raw-pdus.tsv'))('%s %s holds %s', (name, hex = '', values = '') => {
    const bytes = Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));
    const parsed = name === 'A-ABORT' ? parseAbortPDU(bytes) : parseAssociateRejectPDU(bytes);
    const words = Object.entries(parsed).map(([key, value]) => `${key} ${String(value)}`);
    expect(words.join(' ')).toBe(values);
  });

  it('takes no other kind of bytes', () => {
    for (const bytes of [[3, 0, 0, 0, 0, 4, 0, 1, 1, 7], new ArrayBuffer(10), Uint16Array.from([3, 0, 0x400, 0, 0, 0, 0, 1, 1, 7]), undefined]) {
      expect(() => parseAssociateRejectPDU(bytes as unknown as Uint8Array)).toThrow(
        new TypeError(`an A-ASSOCIATE-RJ PDU is a Uint8Array, not ${bytes === undefined ? 'undefined' : 'an object'}`),
      );
    }
    expect(parseAbortPDU(Buffer.from([7, 0, 0, 0, 0, 4, 0, 0, 2, 1]))).toEqual({ source: 2, reason: 1 });
  });

  it('reads a view into a larger buffer', () => {
    const larger = Uint8Array.from([9, 9, 3, 0, 0, 0, 0, 4, 0, 1, 1, 7, 9]);
    expect(parseAssociateRejectPDU(larger.subarray(2, 12))).toEqual({ result: 1, source: 1, reason: 7 });
  });

  it.each([
    [[], 'an A-ABORT PDU has 10 bytes, not 0'],
    [[7, 0, 0, 0, 0, 4, 0, 0, 0], 'an A-ABORT PDU has 10 bytes, not 9'],
    [[3, 0, 0, 0, 0, 4, 0, 1, 1, 7], 'an A-ABORT PDU has the PDU type 07H, not 03H'],
    [[7, 0, 0, 0, 0, 5, 0, 0, 0, 0], 'an A-ABORT PDU has the PDU length 4, not 5'],
  ])('refuses %j', (bytes, message) => {
    expect(() => parseAbortPDU(Uint8Array.from(bytes))).toThrow(new RangeError(message));
  });
});

describe('lookupCondition', () => {
  it.each(tsv('transcripts/dcmtk-conditions.tsv'))('%s %s', (code = '', printed = '') => {
    const condition = lookupCondition(code, dcmtk);
    expect(condition).toBeDefined();
    // A condition that stands below another one is printed without its module.
    expect([condition?.meaning, condition?.meaning?.replace(/^(DUL|DIMSE|ASC) /, '')]).toContain(printed);
  });

  it('takes other ways to write it, and knows what it does not know', () => {
    expect(lookupCondition(' 0006:0317 ', dcmtk)?.exception).toBe('AssociationAbortedError');
    expect(lookupCondition('0x0006:0x031A', dcmtk)?.exception).toBe('DCMTimeoutError');
    expect(lookupCondition('0006:9999', dcmtk)).toBeUndefined();
    expect(lookupCondition('0006:0317', pynetdicom)).toBeUndefined();
  });
});

describe("pynetdicom2's list of rejection values", () => {
  const { pduFields } = source.spec.association;
  const lines = fixture('seeds/pynetdicom2-rejections.txt').trim().split('\n');

  it.each(lines)('%s', (line) => {
    const [, kind = '', numbers = '', symbol = ''] = /^(\w+) (\S+) (.*)$/.exec(line) ?? [];
    const [first = '', second] = numbers.split('/');
    const field = pduFields.find(({ role, source: of }) => role === `reject ${kind}` && of === (second === undefined ? undefined : Number(first)));
    const [from, to = from] = (second ?? first).split('-').map(Number);
    const value = field?.values.find((candidate) => (candidate.value ?? candidate.from) === from && (candidate.value ?? candidate.to) === to);
    expect(value?.reading ?? value?.symbol).toBe(symbol);
  });
});

describe('association.json', () => {
  const data = JSON.parse(emitted('json/association.json')) as Record<string, Record<string, unknown>[]>;

  it('has each result, source and reason', () => {
    expect(data.rejections).toHaveLength(2 * (6 + 2 + 4));
    expect(data.rejections?.find(({ result, source: from, reasonFrom }) => result === 1 && from === 1 && reasonFrom === 7)).toMatchObject({
      resultName: 'RejectedPermanent',
      sourceName: 'ServiceUser',
      reasonTo: 7,
      name: 'CalledAETitleNotRecognized',
      reserved: false,
    });
    expect(data.aborts).toHaveLength(1 + 1 + 7);
    expect(data.presentationContextResults).toHaveLength(5);
    expect(data.pduTypes).toHaveLength(7);
  });
});

describe('what callers hand over', () => {
  it('is neither frozen nor refused, whatever it is', () => {
    const result = { odd: true };
    describeRejection({ result, source: 1, reason: 1 } as never);
    expect(Object.isFrozen(result)).toBe(false);
    expect(describeRejection({ result: Buffer.from([1]), source: 1, reason: 1 } as never).known).toBe(false);
    expect(describeAbort({ source: 2, reason: Buffer.from([2]) } as never).known).toBe(false);
    expect(describePresentationContextResult(Buffer.from([3]) as never).known).toBe(false);
  });

  it('may name the reason as other toolkits do', () => {
    expect(describeRejection({ result: 1, source: 1, diagnostic: 7 }).reasonName).toBe('CalledAETitleNotRecognized');
    expect(describeAbort({ source: 2, reason_diag: 2 }).reasonName).toBe('UnexpectedPDU');
  });
});

describe('an abort of the application of the peer', () => {
  it('has the usual causes and advice, although its reason is not significant', () => {
    expect(describeAbort(0, 0)).toMatchObject({ retry: 'after change', actors: ['administrator'] });
    expect(describeAbort(0, 0).explanation).toMatch(/AE title.*log/);
  });
});

describe('a condition of DCMTK', () => {
  it('is not said to be the network where it is the message', () => {
    expect(lookupCondition('0006:020d', dcmtk)?.explanation).toMatch(/could not be decoded.*presentation context/);
  });
});
