import { describe, expect, it } from 'vitest';
import { assertSuccess } from '../../src/errors.js';
import { defineImplementation, explain, lookup, Status, type Implementation, type ImplementationStatus, type LookupContext } from '../../src/index.js';
import { explainStoreResponse, lookupReason } from '../../src/web.js';

const UNREACHABLE: ImplementationStatus = {
  code: 0xc502,
  category: 'Failure',
  meaning: 'Move destination unreachable',
  name: 'MoveDestinationUnreachable',
  services: ['C-MOVE'],
};

describe('an implementation of your own', () => {
  const ours = defineImplementation({
    name: 'ours',
    statuses: [UNREACHABLE, { code: 0xb100, to: 0xb1ff, category: 'Warning', meaning: 'Our warnings', serviceClass: 'Storage' }],
  });

  it('knows its own statuses in their scope', () => {
    expect(lookup(0xc502, { implementation: ours, service: 'C-MOVE' })).toMatchObject({
      code: 0xc502,
      scope: 'implementation',
      name: 'MoveDestinationUnreachable',
      meaning: 'Move destination unreachable',
    });
    expect(lookup(0xb123, { implementation: ours, service: 'C-STORE', sopClass: '1.2.840.10008.5.1.4.1.1.2' })).toMatchObject({
      code: 0xb123,
      meaning: 'Our warnings',
      range: { from: 0xb100, to: 0xb1ff },
    });
  });

  it('shows what the standard says beside it', () => {
    expect(lookup(0xc502, { implementation: ours, service: 'C-MOVE' })?.alternatives.map(({ name }) => name)).toEqual(['UnableToProcess']);
  });

  it('leaves everything else to the standard', () => {
    expect(lookup(0xc502, { implementation: ours, service: 'C-FIND' })?.meaning).toBe('Failed: Unable to process');
    expect(lookup(0xb123, { implementation: ours, service: 'N-SET', serviceClass: 'Print Management' })?.scope).toBe('class');
    expect(lookup(0xd000, { implementation: ours })).toBeUndefined();
  });

  it('changes nothing outside itself', () => {
    expect(lookup(0xc502, { service: 'C-MOVE' })?.meaning).toBe('Failed: Unable to process');
    expect(Object.isFrozen(ours) && Object.isFrozen(ours.statuses) && Object.isFrozen(ours.statuses[0])).toBe(true);
  });
});

describe('an implementation without the context that its statuses need', () => {
  const ours = defineImplementation({ name: 'ours', statuses: [UNREACHABLE, { ...UNREACHABLE, meaning: 'Other', services: ['C-FIND'] }] });

  it('does not guess between two of them', () => {
    expect(lookup(UNREACHABLE.code, { implementation: ours })?.scope).not.toBe('implementation');
    expect(lookup(UNREACHABLE.code, { implementation: ours, service: 'C-FIND' })?.meaning).toBe('Other');
  });

  it('lets a code of its own divide a range of the standard', () => {
    expect(lookup(UNREACHABLE.code, { implementation: ours, service: 'C-MOVE' })?.meaning).toBe(UNREACHABLE.meaning);
  });
});

describe('defineImplementation refuses, naming both sides', () => {
  const refusal = (...statuses: ImplementationStatus[]): string => {
    try {
      defineImplementation({ name: 'ours', statuses });
    } catch (error) {
      if (error instanceof RangeError) return error.message;
      throw error;
    }
    return 'accepted';
  };

  it.each<[string, ImplementationStatus, RegExp]>([
    [
      'a code of 01xx',
      { code: 0x0112, category: 'Failure', meaning: 'Mine' },
      /^custom status 0x0112 "Mine" takes 0x0112, which the standard reserves \(01xx, 02xx\): No such SOP Instance$/,
    ],
    [
      'a code of 02xx without a meaning',
      { code: 0x0299, category: 'Failure', meaning: 'Mine' },
      /custom status 0x0299 "Mine" takes 0x0299, which the standard reserves \(01xx, 02xx\): Failure/,
    ],
    [
      'a code outside the class rules',
      { code: 0xd000, category: 'Failure', meaning: 'Mine' },
      /custom status 0xD000 "Mine" takes 0xD000, outside the class rules \(Axxx, Bxxx and Cxxx may be assigned\)/,
    ],
    [
      'a range that runs out of its class',
      { code: 0xcff0, to: 0xd000, category: 'Failure', meaning: 'Mine' },
      /custom status 0xCFF0-0xD000 "Mine" takes 0xD000, outside the class rules/,
    ],
    [
      'a category that contradicts the class',
      { code: 0xb123, category: 'Failure', meaning: 'Mine' },
      /custom status 0xB123 "Mine" is a "Failure", but the class rule Bxxx says Warning/,
    ],
    [
      'a single code of the standard',
      { code: 0xb000, category: 'Warning', meaning: 'Mine', services: ['C-STORE'] },
      /custom status 0xB000 "Mine" overlaps 0xB000 "Coercion of Data Elements" of PS3\.4 B\.2-1/,
    ],
    [
      'a range over a code of the standard',
      { code: 0xc300, to: 0xc3ff, category: 'Failure', meaning: 'Mine' },
      /custom status 0xC300-0xC3FF "Mine" overlaps 0xC300 "Failed: The UPS may no longer be updated" of PS3\.4 CC\.2/,
    ],
    [
      'a whole range of the standard',
      { code: 0xa700, to: 0xa7ff, category: 'Failure', meaning: 'Mine', services: ['C-STORE'], serviceClass: 'Storage' },
      /custom status 0xA700-0xA7FF "Mine" overlaps 0xA700-0xA7FF "Refused: Out of resources" of PS3\.4 B\.2-1/,
    ],
    ['a range that ends before it begins', { code: 0xc3ff, to: 0xc300, category: 'Failure', meaning: 'Mine' }, /ends before it begins/],
  ])('%s', (_name, status, message) => {
    expect(refusal(status)).toMatch(message);
  });

  it('statuses that overlap each other', () => {
    expect(refusal(UNREACHABLE, { code: 0xc500, to: 0xc5ff, category: 'Failure', meaning: 'Ours' })).toBe(
      'custom status 0xC500-0xC5FF "Ours" overlaps custom status 0xC502 "Move destination unreachable"',
    );
  });

  it('not statuses of one code in different scopes', () => {
    expect(refusal(UNREACHABLE, { ...UNREACHABLE, meaning: 'Other', services: ['C-FIND'] })).toBe('accepted');
    expect(refusal({ code: 0xb000, category: 'Warning', meaning: 'Mine', services: ['N-GET'] })).toBe('accepted');
  });
});

describe('defineImplementation refuses what was mistyped', () => {
  const define = (status: unknown): Implementation => defineImplementation({ name: 'ours', statuses: [status as ImplementationStatus] });

  it.each<[string, unknown, string]>([
    ['no meaning', { code: 0xc502, category: 'Failure' }, 'custom status 0xC502 has a meaning, not undefined'],
    ['an unknown DIMSE service', { ...UNREACHABLE, services: ['CSTORE'] }, 'names the DIMSE service "CSTORE", which is none of PS3.7'],
    ['an unknown service class', { ...UNREACHABLE, serviceClass: 'Storrage' }, 'names the service class "Storrage", which is none of PS3.4'],
  ])('%s', (_name, status, message) => {
    expect(() => define(status)).toThrow(TypeError);
    expect(() => define(status)).toThrow(message);
  });

  it('no name, and statuses that are not a list', () => {
    expect(() => defineImplementation({ name: '', statuses: [] })).toThrow('an implementation has a name, not ""');
    expect(() => defineImplementation({ name: 'ours', statuses: {} as unknown as [] })).toThrow('the statuses of "ours" are a list, not an object');
  });
});

describe('an implementation is known wherever a context is taken', () => {
  const ours = defineImplementation({
    name: 'ours',
    statuses: [{ ...UNREACHABLE, stored: 'no', retry: 'after change', actors: ['administrator'], why: 'The router has no such address.' }],
    reasons: [{ code: 0xb00e, meaning: 'Replaced in the study' }],
  });
  const context: LookupContext = { service: 'C-MOVE', implementation: ours };

  it('in explain, Status and assertSuccess', () => {
    expect(explain(0xc502, context)).toMatchObject({
      meaning: UNREACHABLE.meaning,
      retry: 'after change',
      actors: ['administrator'],
      why: 'The router has no such address.',
    });
    expect(String(new Status(0xc502, context))).toBe('0xC502 Failure: Move destination unreachable');
    expect(new Status(0xc502, context).toJSON().context).toEqual({ service: 'C-MOVE', implementation: 'ours' });
    expect(() => assertSuccess(0xc502, context)).toThrow('C-MOVE: 0xC502 Failure: Move destination unreachable');
  });

  it('in lookupReason and explainStoreResponse', () => {
    expect(lookupReason(0xb00e, { implementation: ours })).toMatchObject({ meaning: 'Replaced in the study', scope: 'implementation' });
    const dataSet = { '00081198': { vr: 'SQ', Value: [{ '00081197': { vr: 'US', Value: [0xb00e] } }] } };
    expect(explainStoreResponse({ status: 409, dataSet, implementation: ours }).instances[0]?.reason?.meaning).toBe('Replaced in the study');
  });

  it('answers in a narrower range before a wider one of the standard', () => {
    const narrow = defineImplementation({
      name: 'narrow',
      statuses: [{ code: 0xa770, to: 0xa77f, category: 'Failure', meaning: 'Ours', services: ['C-STORE'] }],
    });
    expect(lookup(0xa778, { service: 'C-STORE', implementation: narrow })).toMatchObject({ meaning: 'Ours', scope: 'implementation' });
    expect(lookup(0xa788, { service: 'C-STORE', implementation: narrow })?.meaning).toBe('Refused: Out of resources');
    expect(lookup(0xa778, { service: 'C-STORE', implementation: narrow })?.alternatives.map(({ meaning }) => meaning)).toEqual(['Refused: Out of resources']);
  });

  it('is noted and left out if it cannot be one', () => {
    for (const value of ['pynetdicom', 7, null, {}, { name: 'x' }, { name: 'x', statuses: 'y' }]) {
      expect(lookup(0x0110, { implementation: value as unknown as Implementation })).toMatchObject({ fallback: 'unknown implementation', scope: 'general' });
    }
    const broken = { name: 'x', statuses: [null, 5, { code: 'x' }, { code: 0xc001, meaning: 'Works', category: 'Failure' }] } as unknown as Implementation;
    expect(lookup(0xc001, { implementation: broken })).toMatchObject({ meaning: 'Works' });
    expect(lookupReason(0x0110, { implementation: broken }).scope).toBe('reason');
  });
});

describe('an implementation that came as JSON', () => {
  const good = { code: 0xc211, category: 'Failure', meaning: 'Ours' };
  const bad = [
    { ...good, services: null },
    { ...good, services: 'C-STORE' },
    { ...good, relatedFields: 'x' },
    { ...good, category: 7 },
    { ...good, notation: 5 },
  ];

  it.each(bad)('leaves out %o in a lookup, and refuses it when it is defined', (status) => {
    const given = { name: 'ours', statuses: [status], reasons: [], conditions: [] } as never;
    expect(lookup(0xc211, { service: 'C-STORE', implementation: given })?.scope).not.toBe('implementation');
    expect(() => defineImplementation({ name: 'ours', statuses: [status] as never })).toThrow(TypeError);
  });

  it('is not frozen', () => {
    const services = ['C-MOVE'];
    const statuses = [{ ...good, services }] as never;
    defineImplementation({ name: 'ours', statuses });
    lookup(0xc211, { implementation: { name: 'ours', statuses, reasons: [], associations: [], conditions: [] } });
    expect([Object.isFrozen(services), Object.isFrozen(statuses)]).toEqual([false, false]);
  });
});
