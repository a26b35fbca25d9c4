import { describe, expect, it } from 'vitest';
import { checkResponse, checkRetrieveResponse, finalRetrieveStatus, type CommandSet } from '../../src/response.js';

describe('finalRetrieveStatus', () => {
  // PS3.4 C.4.2.3.1 and C.4.3.3.1, read by hand: remaining, completed, failed, warning, canceled, code.
  it.each([
    [0, 5, 0, 0, false, 0x0000],
    [0, 0, 0, 0, false, 0x0000],
    [0, 4, 1, 0, false, 0xb000],
    [0, 4, 0, 1, false, 0xb000],
    [0, 0, 0, 5, false, 0xb000],
    [0, 0, 3, 2, false, 0xb000],
    [0, 0, 5, 0, false, 0xa702],
    [2, 3, 0, 0, false, 0xff00],
    [2, 3, 0, 0, true, 0xfe00],
    [0, 3, 2, 0, true, 0xfe00],
  ])('%i remaining, %i completed, %i failed, %i with a warning, canceled %s', (remaining, completed, failed, warning, canceled, code) => {
    for (const service of ['C-MOVE', 'C-GET'] as const) {
      const status = finalRetrieveStatus({ remaining, completed, failed, warning, canceled }, service);
      expect(status.code).toBe(code);
      expect(status.citation).toMatchObject({ part: 'PS3.4', section: service === 'C-MOVE' ? 'C.4.2.3.1' : 'C.4.3.3.1' });
    }
  });

  it('refuses what is no count', () => {
    expect(() => finalRetrieveStatus({ failed: -1 }, 'C-MOVE')).toThrow(
      new RangeError('the number of failed sub-operations is an integer from 0 to 65535, not -1'),
    );
    expect(() => finalRetrieveStatus({ completed: 1.5 }, 'C-MOVE')).toThrow(RangeError);
    expect(() => finalRetrieveStatus({}, 'C-FIND' as 'C-GET')).toThrow(new TypeError('a retrieve is C-MOVE or C-GET, not "C-FIND"'));
  });

  it('agrees with its own check', () => {
    for (let completed = 0; completed < 3; completed++) {
      for (let failed = 0; failed < 3; failed++) {
        for (let warning = 0; warning < 3; warning++) {
          const { code } = finalRetrieveStatus({ completed, failed, warning }, 'C-GET');
          expect(checkRetrieveResponse(code, { completed, failed, warning }, 'C-GET')).toMatchObject({ agrees: true });
        }
      }
    }
  });
});

describe('checkRetrieveResponse', () => {
  it.each([
    [0x0000, { completed: 5, failed: 1, warning: 0 }, '0x0000 is a Success, but 1 sub-operations failed'],
    [0x0000, { completed: 5, failed: 0, warning: 2 }, '0x0000 is a Success, but 2 sub-operations had a warning'],
    [0xb000, { completed: 5, failed: 0, warning: 0 }, '0xB000 is a Warning, but no sub-operation failed or had a warning'],
    [0xb000, { completed: 0, failed: 5, warning: 0 }, '0xB000 is a Warning, but every sub-operation failed'],
    [0xa702, { completed: 2, failed: 3, warning: 0 }, '0xA702 is a Failure, but 2 sub-operations were done'],
    [0x0000, { remaining: 0, completed: 5, failed: 0, warning: 0 }, 'a Success response does not have the number of remaining sub-operations'],
    [0xff00, { remaining: 3 }, 'a Pending response has the number of completed sub-operations'],
    [0xd000, {}, '0xD000 is not a status that DICOM allows'],
  ])('%i with %j', (status, counts, problem) => {
    const check = checkRetrieveResponse(status, counts);
    expect(check.agrees).toBe(false);
    expect(check.problems).toContain(problem);
    expect(check.citations).toHaveLength(check.problems.length);
  });

  it.each([
    [0x0000, {}],
    [0xa801, {}],
    [0xfe00, { remaining: 3, completed: 1, failed: 0, warning: 0 }],
    [0xff00, { remaining: 3, completed: 1, failed: 0, warning: 0 }],
    [0xff00, { remaining: 0, completed: 1, failed: 0, warning: 0 }],
    [0xb000, { completed: 1, failed: 1 }],
  ])('%i agrees with %j', (status, counts) => {
    expect(checkRetrieveResponse(status, counts)).toEqual({ agrees: true, problems: [], citations: [] });
  });
});

const us = (value: unknown) => ({ vr: 'US', Value: [value] });
const ui = (value: string) => ({ vr: 'UI', Value: [value] });

/** A response with what every response has. */
function response(commandField: number, status: number, sopClass: string, more: CommandSet = {}): CommandSet {
  return { '00000002': ui(sopClass), '00000100': us(commandField), '00000120': us(1), '00000800': us(0x0101), '00000900': us(status), ...more };
}

const CT = '1.2.840.10008.5.1.4.1.1.2';
const STUDY_MOVE = '1.2.840.10008.5.1.4.1.2.2.2';

describe('checkResponse', () => {
  it.each([
    ['a C-STORE', response(0x8001, 0x0000, CT, { '00001000': ui('1.2.3') })],
    [
      'a C-STORE that failed',
      response(0x8001, 0xa900, CT, { '00000901': { vr: 'AT', Value: ['00100020'] }, '00000902': { vr: 'LO', Value: ['No Patient ID'] } }),
    ],
    ['a C-ECHO', response(0x8030, 0x0000, '1.2.840.10008.1.1')],
    ['a pending C-MOVE', response(0x8021, 0xff00, STUDY_MOVE, { '00001020': us(3), '00001021': us(1), '00001022': us(0), '00001023': us(0) })],
    ['a final C-MOVE', response(0x8021, 0xb000, STUDY_MOVE, { '00001021': us(3), '00001022': us(1), '00001023': us(0) })],
    ['a group length', response(0x8030, 0x0000, '1.2.840.10008.1.1', { '00000000': { vr: 'UL', Value: [66] } })],
  ])('finds nothing in %s', (_name, commandSet) => {
    expect(checkResponse(commandSet).problems).toEqual([]);
  });

  it('tells the service and the status', () => {
    expect(checkResponse(response(0x8001, 0xa700, CT))).toEqual({
      service: 'C-STORE',
      status: 0xa700,
      problems: [],
      discrepancies: ['affected-uids-of-responses'],
    });
  });

  it.each([
    ['no Command Field', {}, 'no response', 'Command Field is missing, which is not a response of PS3.7'],
    ['a request', response(0x0001, 0, CT), 'no response', 'Command Field is 0x0001, which is not a response of PS3.7'],
    ['no status', { ...response(0x8001, 0, CT), '00000900': undefined }, 'missing', '(0000,0900) is missing; every C-STORE response has it'],
    [
      'a field of other statuses',
      response(0x8001, 0xa700, CT, { '00000901': { vr: 'AT', Value: ['00100020'] } }),
      'not allowed',
      '(0000,0901) does not go with the status 0xA700',
    ],
    ['a field of other services', response(0x8001, 0, CT, { '00001020': us(1) }), 'not allowed', '(0000,1020) does not belong to a C-STORE response'],
    [
      'an element that is none',
      response(0x8001, 0, CT, { '00100010': { vr: 'PN', Value: [] } }),
      'unknown element',
      '00100010 is not a command element of PS3.7 E.1',
    ],
    ['a wrong VR', response(0x8001, 0, CT, { '00000900': { vr: 'UL', Value: [0] } }), 'wrong VR', '(0000,0900) has the VR US, not "UL"'],
    ['two statuses', response(0x8001, 0, CT, { '00000900': { vr: 'US', Value: [0, 0] } }), 'wrong VM', '(0000,0900) has the VM 1, not 2 values'],
    ['a value that is too large', response(0x8001, 0, CT, { '00000120': us(70000) }), 'wrong value', '(0000,0120) holds an integer from 0 to 65535, not 70000'],
    ['a UID that is none', response(0x8001, 0, '1.2..3'), 'wrong value', '(0000,0002) holds a UID, not "1.2..3"'],
    [
      'a comment that is too long',
      response(0x8001, 0xa700, CT, { '00000902': { vr: 'LO', Value: ['x'.repeat(65)] } }),
      'wrong value',
      `(0000,0902) holds up to 64 characters, not "${'x'.repeat(65)}"`,
    ],
    ['a status of another service', response(0x8001, 0xa801, CT), 'unlisted status', `0xA801 is not listed for C-STORE of ${CT}`],
    [
      'counts that do not agree',
      response(0x8021, 0x0000, STUDY_MOVE, { '00001022': us(2) }),
      'wrong counts',
      '0x0000 is a Success, but 2 sub-operations failed',
    ],
  ])('finds %s', (_name, commandSet, kind, message) => {
    expect(checkResponse(commandSet).problems).toContainEqual(expect.objectContaining({ kind, message }));
  });

  it.each([
    [null],
    [undefined],
    [{ '00000100': null }],
    [{ '00000100': { vr: 'US', Value: 5 } }],
    [{ ...response(0x8001, 0, CT), '00000902': { vr: 'LO', Value: null } }],
    [{ ...response(0x8001, 0, CT), '00000900': { vr: 'US', Value: {} } }],
    [{ ...response(0x8001, 0, CT), '00000902': { vr: 'LO', Value: [Object.create(null)] } }],
    [{ ...response(0x8001, 0, `1.2${' '.repeat(100_000)}x`) }],
  ])('never throws, and does not hang (%#)', (commandSet) => {
    expect(checkResponse(commandSet as object).problems.length).toBeGreaterThan(0);
  });

  it('takes numbers as texts for what they are, and says so', () => {
    const { service, problems } = checkResponse({ ...response(0x8001, 0, CT), '00000100': us('32769') });
    expect(service).toBe('C-STORE');
    expect(problems).toEqual([expect.objectContaining({ kind: 'wrong value', tag: '(0000,0100)' })]);
  });

  it('takes tags in lower case', () => {
    expect(
      checkResponse(response(0x8021, 0xff00, STUDY_MOVE, { '00001020': us(1), '00001021': us(1), '00001022': us(0), '00001023': us(0) })).problems,
    ).toEqual([]);
  });
});

describe('the affected UIDs of a C-STORE response', () => {
  it.each([
    [{}, ['affected-uids-of-responses']],
    [{ AffectedSOPClassUID: CT }, ['affected-uids-of-responses']],
    [{ AffectedSOPClassUID: CT, AffectedSOPInstanceUID: '1.2.3' }, []],
  ])('may be absent by one table and not by another: %j', (uids, discrepancies) => {
    const given = { CommandField: 0x8001, MessageIDBeingRespondedTo: 1, CommandDataSetType: 0x0101, Status: 0, ...uids };
    expect(checkResponse(given)).toMatchObject({ problems: [], discrepancies });
  });
});

describe('a message about a response', () => {
  it('is short, whatever came', () => {
    const long = '9'.repeat(1_000_000);
    for (const given of [
      { CommandField: 0x8001, [long]: 1 },
      { CommandField: 0x8001, Status: 0xd000, AffectedSOPClassUID: long },
    ])
      for (const { message } of checkResponse(given).problems) expect(message.length).toBeLessThan(300);
  });
});

describe('a text of a response', () => {
  it.each(['\u0000', '\u001f', '\u007f', '\u0085', '\\'])('holds no control character and no backslash: %j', (character) => {
    const { problems } = checkResponse({
      CommandField: 0x8001,
      MessageIDBeingRespondedTo: 1,
      CommandDataSetType: 0x0101,
      Status: 0xa700,
      ErrorComment: `a${character}b`,
    });
    expect(problems.map(({ kind, keyword }) => `${kind} ${keyword ?? ''}`)).toContain('wrong value ErrorComment');
  });
});
