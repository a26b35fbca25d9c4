import { describe, expect, it } from 'vitest';
import { crosswalk, guidanceOf } from '../../generated/typescript/guidance.js';
import { lookup } from '../../generated/typescript/index.js';
import { emitted, output } from '../support/repository.js';

describe('guidanceOf', () => {
  it.each([0xb000, 0xb006, 0xb007])('says that %i of a C-STORE means stored', (code) => {
    expect(guidanceOf(code, { service: 'C-STORE' })).toMatchObject({ code, stored: 'yes', retry: 'no', final: true, guidance: true });
  });

  it.each([
    ['C-STORE', 0x0000, { stored: 'yes' }],
    ['C-STORE', 0xa755, { stored: 'no', retry: 'later', actors: ['administrator'] }],
    ['C-STORE', 0xc502, { stored: 'no', retry: 'after change' }],
    ['C-STORE', 0x0122, { stored: 'no', retry: 'no', actors: ['administrator'] }],
    ['C-MOVE', 0xb000, { stored: 'some' }],
    ['C-MOVE', 0xa801, { stored: 'no', retry: 'after change', actors: ['administrator'] }],
    ['C-GET', 0xa702, { stored: 'no', retry: 'after change', actors: ['sender'] }],
    ['C-MOVE', 0xa702, { stored: 'no', retry: 'later', actors: ['administrator'] }],
    ['C-FIND', 0xa700, { retry: 'later' }],
    ['N-SET', 0x0213, { retry: 'later', actors: ['administrator'] }],
    ['N-ACTION', 0xc312, { retry: 'later', actors: ['receiver'] }],
  ] as const)('%s %i', (service, code, expected) => {
    expect(guidanceOf(code, { service })).toMatchObject(expected);
  });

  it('takes no row of another service class', () => {
    expect(guidanceOf(0xc600, { service: 'N-ACTION', sopClass: '1.2.840.10008.5.1.4.34.6.1' })).toBeUndefined();
    expect(guidanceOf(0xc300, { service: 'N-SET', sopClass: '1.2.840.10008.5.1.1.1' })).toBeUndefined();
    expect(guidanceOf(0xb001, { service: 'C-FIND', sopClass: '1.2.840.10008.5.1.4.31' })).toBeUndefined();
    expect(guidanceOf(0xc300, { service: 'N-SET', serviceClass: 'CC' })).toMatchObject({ retry: 'no' });
  });

  it('takes the DIMSE service of the SOP Class, where it has but one', () => {
    expect(guidanceOf(0xa700, { sopClass: '1.2.840.10008.5.1.4.1.1.2' })).toMatchObject({ stored: 'no' });
  });

  it('says nothing of what nobody knows', () => {
    expect(guidanceOf(0xd000, { service: 'C-STORE' })).toBeUndefined();
    expect(guidanceOf(0xff00, { service: 'C-FIND' })).toBeUndefined();
    expect(guidanceOf(0xc123)).toBeUndefined();
    expect(() => guidanceOf(-1)).toThrow(RangeError);
  });

  it('never contradicts the class of a status', () => {
    for (const { name } of output.model.dimseServices) {
      const service = name;
      for (let code = 0; code <= 0xffff; code += 1) {
        const found = guidanceOf(code, { service });
        if (found?.stored === undefined) continue;
        const { category } = lookup(code, { service }) ?? {};
        if (category === 'Failure' && found.stored !== 'no') throw new Error(`${service} ${String(code)} is a failure, but stored`);
        if (category === 'Success' && found.stored !== 'yes') throw new Error(`${service} ${String(code)} is a success, but not stored`);
      }
    }
  });
});

describe('crosswalk', () => {
  it.each([
    ['http-to-dimse', 503, { service: 'C-STORE' }, { to: 0xa700, standardIsSilent: true }],
    ['http-to-dimse', 401, { service: 'C-STORE' }, { to: 0x0124, standardIsSilent: true }],
    ['http-to-dimse', 501, { service: 'C-FIND' }, { to: 0x0122, standardIsSilent: false }],
    ['http-to-dimse', 206, { service: 'C-MOVE' }, { to: 0xb000, standardIsSilent: false }],
    ['dimse-to-http', 0xb007, { service: 'C-STORE' }, { to: 202, standardIsSilent: true }],
    ['dimse-to-http', 0xa7f0, { service: 'C-STORE' }, { to: 503, standardIsSilent: true }],
    ['dimse-to-http', 0x0000, { service: 'C-FIND' }, { to: 200 }],
    ['store-status-to-reason', 0xa755, {}, { to: 0xa755, standardIsSilent: false }],
    ['store-status-to-reason', 0x0211, {}, { to: 0x0110 }],
    ['failure-reason-to-commitment', 0xa755, {}, { to: 0x0213 }],
    ['failure-reason-to-commitment', 0xc122, {}, { to: 0x0112 }],
    ['http-to-dimse', 503, { service: 'C-GET' }, { to: 0xa702 }],
    ['rejection-to-retry', 2, { service: 'C-STORE' }, { retry: 'later' }],
    ['store-status-to-reason', 0xc122, {}, { to: 0xc000 }],
    ['rejection-to-retry', 1, {}, { retry: 'after change', standardIsSilent: false }],
    ['rejection-to-retry', 2, {}, { retry: 'later', standardIsSilent: true }],
  ] as const)('%s of %i', (id, from, place, expected) => {
    expect(crosswalk(id, from, place)).toMatchObject({ crosswalk: id, from, ...expected });
  });

  it('says why where nothing fits', () => {
    const found = crosswalk('http-to-dimse', 409, { service: 'C-STORE' });
    expect(found?.to).toBeUndefined();
    expect(found?.reason).toMatch(/reason of the instance/);
  });

  it('does not guess', () => {
    expect(crosswalk('http-to-dimse', 503)).toBeUndefined();
    expect(crosswalk('http-to-dimse', '503' as unknown as number, { service: 'C-STORE' })).toBeUndefined();
    expect(crosswalk('http-to-dimse', 418, { service: 'C-STORE' })).toBeUndefined();
    expect(crosswalk('rejection-to-retry', 3)).toBeUndefined();
  });

  it('leads to codes that the standard lists', () => {
    for (const { id, services = [], transaction, rows } of output.model.crosswalks.filter((candidate) => candidate.id === 'http-to-dimse')) {
      for (const { fromRange } of rows) {
        for (const service of services) {
          const { to } = crosswalk(id, fromRange.from, { service, transaction: transaction as 'Store Transaction' }) ?? {};
          if (to !== undefined) expect(lookup(to, { service }), `${service} ${String(to)}`).toMatchObject({ listed: true });
        }
      }
    }
  });

  it('is in the flat data, with who says it', () => {
    const rows = JSON.parse(emitted('json/crosswalks.json')) as { source: string; part: string | null }[];
    expect(rows.filter(({ source, part }) => (source === 'the standard is silent') !== (part === null))).toEqual([]);
    expect(rows.some(({ source }) => source === 'the standard')).toBe(true);
  });
});
