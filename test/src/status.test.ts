import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Status } from '../../src/index.js';

describe('Status', () => {
  it('prints hexadecimal, category and meaning', () => {
    expect(String(new Status(0xa700, { service: 'C-STORE' }))).toBe('0xA700 Failure: Refused: Out of resources');
    expect(String(new Status(0xb000, { service: 'C-MOVE' }))).toBe('0xB000 Warning: Sub-operations Complete - One or more Failures');
    expect(new Status(0x0112).toString()).toBe('0x0112 Failure: No such SOP Instance');
  });

  it('prints no meaning where there is none or where it only repeats the class', () => {
    expect(String(new Status(0x0000, { service: 'C-ECHO' }))).toBe('0x0000 Success');
    expect(String(new Status(0xb000))).toBe('0xB000 Warning');
    expect(String(new Status(0xd000))).toBe('0xD000 Unknown');
    expect(String(new Status(0x0000, { service: 'C-STORE', serviceClass: 'GG' }))).toBe('0x0000 Success');
  });

  it('is a number where a number is wanted, and equal by value', () => {
    const status = new Status(0xa700, { service: 'C-STORE' });
    expect(Number(status)).toBe(0xa700);
    expect(status.valueOf() === 0xa700).toBe(true);
    expect(status.equals(new Status(0xa700))).toBe(true);
    expect(status.equals(0xa700)).toBe(true);
    expect(status.equals(0xa701)).toBe(false);
    expect(isDeepStrictEqual(new Status(0, { service: 'C-ECHO' }), new Status(0, { service: 'C-ECHO' }))).toBe(true);
    expect(isDeepStrictEqual(new Status(0), new Status(1))).toBe(false);
  });

  it.each([
    [0x0000, 'isSuccess'],
    [0xff01, 'isPending'],
    [0xfe00, 'isCancel'],
    [0x0107, 'isWarning'],
    [0xc001, 'isFailure'],
  ] as const)('%i is %s and nothing else', (code, predicate) => {
    const status = new Status(code);
    const predicates = ['isSuccess', 'isPending', 'isCancel', 'isWarning', 'isFailure'] as const;
    expect(predicates.filter((name) => status[name])).toEqual([predicate]);
  });

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(new Status(0xa801, { service: 'C-MOVE' })))).toEqual({
      code: 0xa801,
      hex: '0xA801',
      category: 'Failure',
      name: 'MoveDestinationUnknown',
      meaning: 'Refused: Move Destination unknown',
      context: { service: 'C-MOVE' },
    });
    expect(JSON.parse(JSON.stringify(new Status(0xd000)))).toEqual({ code: 0xd000, hex: '0xD000', category: 'Unknown', context: {} });
  });

  it('cannot be changed, not even through the context that it was made with', () => {
    const context = { service: 'C-STORE' as const };
    const status = new Status(0xb000, context);
    Object.assign(context, { service: 'C-MOVE' });
    expect(status.meaning).toBe('Coercion of Data Elements');
    expect(() => Object.assign(status, { code: 1 })).toThrow(TypeError);
    expect(() => Object.assign(status.context, { service: 'C-MOVE' })).toThrow(TypeError);
  });
});
