import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import { output } from '../support/repository.js';

describe('explain', () => {
  it.each([0xb000, 0xb006, 0xb007])('says that %i of a C-STORE means stored', (code) => {
    expect(explain(code, { service: 'C-STORE' })).toMatchObject({ code, stored: 'yes', retry: 'no', final: true });
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
    expect(explain(code, { service })).toMatchObject(expected);
  });

  it('takes no row of another service class', () => {
    expect(explain(0xc600, { service: 'N-ACTION', sopClass: '1.2.840.10008.5.1.4.34.6.1' })?.retry).toBeUndefined();
    expect(explain(0xc300, { service: 'N-SET', sopClass: '1.2.840.10008.5.1.1.1' })?.retry).toBeUndefined();
    expect(explain(0xb001, { service: 'C-FIND', sopClass: '1.2.840.10008.5.1.4.31' })?.retry).toBeUndefined();
    expect(explain(0xc300, { service: 'N-SET', serviceClass: 'CC' })).toMatchObject({ retry: 'no' });
  });

  it('takes the DIMSE service of the SOP Class, where it has but one', () => {
    expect(explain(0xa700, { sopClass: '1.2.840.10008.5.1.4.1.1.2' })).toMatchObject({ stored: 'no' });
  });

  it('says nothing of what nobody knows', () => {
    expect(explain(0xd000, { service: 'C-STORE' })).toBeUndefined();
    expect(explain(0xff00, { service: 'C-FIND' })?.retry).toBeUndefined();
    expect(explain(0xc123)?.retry).toBeUndefined();
    expect(() => explain(-1)).toThrow(RangeError);
  });

  it('never contradicts the class of a status', () => {
    for (const { name: service } of output.model.dimseServices) {
      let answers = 0;
      for (let code = 0; code <= 0xffff; code += 1) {
        const found = explain(code, { service });
        if (found?.stored === undefined) continue;
        answers += 1;
        const { category } = found;
        if (category === 'Failure' && found.stored !== 'no') throw new Error(`${service} ${String(code)} is a failure, but stored`);
        if (category === 'Success' && found.stored !== 'yes') throw new Error(`${service} ${String(code)} is a success, but not stored`);
      }
      if (['C-STORE', 'C-MOVE', 'C-GET'].includes(service)) expect(answers, service).toBeGreaterThan(100);
    }
  });
});
