import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import { output } from '../support/output.js';
import { source } from '../support/repository.js';

const LISTED = [
  ...new Set(
    source.spec.serviceClasses.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => Number.parseInt(row.code ?? row.from ?? '0', 16)))),
  ),
].concat(source.spec.statusTypes.flatMap(({ code }) => (code === undefined ? [] : [Number.parseInt(code, 16)])));

describe('explain', () => {
  it.each([0xb000, 0xb006, 0xb007])('says that %i of a C-STORE means stored', (code) => {
    expect(explain(code, { service: 'C-STORE' })).toMatchObject({ code, stored: 'yes', retry: 'no', final: true });
  });

  it.each([
    ['C-STORE', 0x0000, { stored: 'yes' }],
    ['C-STORE', 0xa755, { stored: 'no', retry: 'later', actors: ['administrator'] }],
    ['C-STORE', 0xc502, { stored: 'no', retry: 'after change' }],
    ['C-STORE', 0x0122, { stored: 'no', retry: 'after change', actors: ['administrator'] }],
    ['C-MOVE', 0xb000, { stored: 'some' }],
    ['C-MOVE', 0xa801, { stored: 'no', retry: 'after change', actors: ['sender', 'administrator'] }],
    ['C-GET', 0xa702, { stored: 'no', retry: 'after change', actors: ['sender'] }],
    ['C-MOVE', 0xa702, { stored: 'no', retry: 'later', actors: ['administrator'] }],
    ['C-FIND', 0xa700, { retry: 'later' }],
    ['N-SET', 0x0213, { retry: 'later', actors: ['administrator'] }],
    ['N-ACTION', 0xc312, { retry: 'later', actors: ['receiver'] }],
  ] as const)('%s %i', (service, code, expected) => {
    expect(explain(code, { service })).toMatchObject(expected);
  });

  it('takes no row of another service class', () => {
    expect(explain(0xc600, { service: 'N-ACTION', sopClass: '1.2.840.10008.5.1.4.34.6.1' })?.why).toMatch(
      /^The peer could not process the request: see Error Comment/,
    );
    expect(explain(0xc300, { service: 'N-SET', sopClass: '1.2.840.10008.5.1.1.1' })?.why).toMatch(/^The peer could not process the request: see Error Comment/);
    expect(explain(0xb001, { service: 'C-FIND', sopClass: '1.2.840.10008.5.1.4.31' })?.why).toMatch(/^Done, with a deviation/);
    expect(explain(0xc300, { service: 'N-SET', serviceClass: 'CC' })).toMatchObject({ retry: 'no' });
  });

  it('takes the DIMSE service of the SOP Class, where it has but one', () => {
    expect(explain(0xa700, { sopClass: '1.2.840.10008.5.1.4.1.1.2' })).toMatchObject({ stored: 'no' });
  });

  it('says nothing of what nobody knows', () => {
    expect(explain(0xd000, { service: 'C-STORE' })).toBeUndefined();
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

  it('has advice wherever a DIMSE service is given, in every service class and for every SOP Class', () => {
    const missing: string[] = [];
    for (const { annex, sopClasses } of source.spec.serviceClasses) {
      for (const { uid, services } of sopClasses) {
        for (const service of services) {
          for (const code of LISTED) {
            const found = explain(code, { service, sopClass: uid });
            if (found !== undefined && (found.retry === undefined || found.why === undefined)) missing.push(`${annex} ${uid} ${service} ${found.hex}`);
          }
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['J', 'N-ACTION', /^Only the request for storage commitment was accepted.*N-EVENT-REPORT: delete nothing/],
    ['KK', 'N-ACTION', /^Only the request was accepted.*N-EVENT-REPORT/],
    ['CC', 'N-ACTION', /only passed on: the performer may decline/],
    ['S', 'N-ACTION', /N-GET of the Execution Status/],
    ['H', 'N-ACTION', /^The printer accepted the film.*Print Job/],
  ])('says of a success that only acknowledges in %s that the result comes later', (serviceClass, service, why) => {
    expect(explain(0x0000, { service, serviceClass })?.why).toMatch(why);
    expect(explain(0x0000, { service, serviceClass })?.stored).toBeUndefined();
  });

  it('claims of a retrieve without counters no object', () => {
    expect(explain(0x0000, { service: 'C-MOVE' })?.stored).toBeUndefined();
    expect(explain(0xa702, { service: 'C-MOVE' })?.stored).toBe('no');
  });

  it.each([0x0105, 0x0106, 0x0110, 0x0111, 0x0112, 0x0118, 0x0119, 0x0120, 0x0121, 0x0213])('says that 0x%s of a C-STORE means not stored', (code) => {
    expect(explain(code, { service: 'C-STORE' })).toMatchObject({ stored: 'no' });
  });

  it('knows what 0112 of a C-STORE was, and that products number failures of their own in A7xx', () => {
    expect(explain(0x0112, { service: 'C-STORE' })?.why).toContain('SOP Class not supported');
    expect(explain(0xa778, { service: 'C-STORE' })?.why).toMatch(/[Pp]roducts also number other failures in this range/);
  });

  it('has one sentence for each of the statuses on Attributes and arguments', () => {
    const whys = [0x0105, 0x0106, 0x0114, 0x0115, 0x0120, 0x0121].map((code) => explain(code, { service: 'N-SET' })?.why);
    expect(new Set(whys).size).toBe(whys.length);
  });
});
