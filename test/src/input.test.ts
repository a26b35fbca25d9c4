import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';
import { output } from '../support/output.js';

/** What callers without types, and the wire, may hand over: value, the error, and how the message shows the value. */
const BAD: readonly (readonly [unknown, ErrorConstructor, string])[] = [
  [Number.NaN, TypeError, 'NaN'],
  [1.5, TypeError, '1.5'],
  [Number.POSITIVE_INFINITY, TypeError, 'Infinity'],
  ['0xA700', TypeError, '"0xA700"'],
  ['42752', TypeError, '"42752"'],
  [null, TypeError, 'null'],
  [undefined, TypeError, 'undefined'],
  [{}, TypeError, 'an object'],
  [[0], TypeError, 'an object'],
  [true, TypeError, 'true'],
  [0n, TypeError, '0'],
  [Symbol('x'), TypeError, 'Symbol(x)'],
  [-1, RangeError, '-1'],
  [65536, RangeError, '65536'],
  [2 ** 32 + 0xa700, RangeError, '4295010048'],
];

const THROWING = {
  codeToCategory: api.codeToCategory,
  codeToStatus: api.codeToStatus,
  lookup: api.lookup,
  lookupAll: api.lookupAll,
  Status: (code: number) => new api.Status(code),
  explain: api.explain,
  defineImplementation: (code: number) => api.defineImplementation({ name: 'ours', statuses: [{ code, category: 'Failure', meaning: 'x' }] }),
};

const guards = Object.entries(api).filter(([name]) => name.startsWith('is')) as [string, (code: number) => boolean][];

describe.each(Object.entries(THROWING))('%s', (_name, call) => {
  it.each(BAD)('refuses %s with an error that shows the value', (value, type, shown) => {
    expect(() => (call as (code: number) => unknown)(value as number)).toThrow(type);
    expect(() => (call as (code: number) => unknown)(value as number)).toThrow(`a DICOM Status Code is an integer from 0 to 65535, not ${shown}`);
  });
});

describe('every guard', () => {
  it('is one of those that the root exports', () => {
    const enums = output.model.enums.filter(({ group }) => group === 'status');
    expect(guards.length).toBe(enums.length + output.model.categories.length + 1);
  });

  it.each(guards)('%s is false for what is no Status Code, and never throws', (_name, guard) => {
    expect(BAD.filter(([value]) => guard(value as number))).toEqual([]);
  });
});

describe('codeToStatus', () => {
  it('gives a data set of the DICOM JSON Model', () => {
    expect(api.codeToStatus(0xa700)).toEqual({ '00000900': { vr: 'US', Value: [42752] } });
  });
});
