import { describe, expect, it } from 'vitest';
import { createRegistry, lookup, type CustomStatus } from '../../generated/typescript/index.js';

const UNREACHABLE: CustomStatus = { code: 0xc502, category: 'Failure', meaning: 'Move destination unreachable', name: 'MoveDestinationUnreachable', services: ['C-MOVE'] };

describe('a registry', () => {
  const registry = createRegistry({ statuses: [UNREACHABLE, { code: 0xb100, to: 0xb1ff, category: 'Warning', meaning: 'Our warnings', serviceClass: 'Storage' }] });

  it('knows its own statuses in their scope', () => {
    expect(registry.lookup(0xc502, { service: 'C-MOVE' })).toMatchObject({ code: 0xc502, scope: 'custom', name: 'MoveDestinationUnreachable', meaning: 'Move destination unreachable', custom: UNREACHABLE });
    expect(registry.lookup(0xb123, { service: 'C-STORE', sopClass: '1.2.840.10008.5.1.4.1.1.2' })).toMatchObject({ code: 0xb123, meaning: 'Our warnings', range: { from: 0xb100, to: 0xb1ff } });
  });

  it('shows what the standard says beside it', () => {
    expect(registry.lookup(0xc502, { service: 'C-MOVE' })?.alternatives.map(({ name }) => name)).toEqual(['UnableToProcess']);
  });

  it('leaves everything else to the standard', () => {
    expect(registry.lookup(0xc502, { service: 'C-FIND' })?.meaning).toBe('Failed: Unable to process');
    expect(registry.lookup(0xb123, { service: 'N-SET', serviceClass: 'Print Management' })?.scope).toBe('class');
    expect(registry.lookup(0xd000)).toBeUndefined();
  });

  it('changes nothing outside itself', () => {
    expect(lookup(0xc502, { service: 'C-MOVE' })?.meaning).toBe('Failed: Unable to process');
    expect(Object.isFrozen(registry) && Object.isFrozen(registry.statuses) && Object.isFrozen(registry.statuses[0])).toBe(true);
  });
});

describe('a registry without the context that its statuses need', () => {
  const registry = createRegistry({ statuses: [UNREACHABLE, { ...UNREACHABLE, meaning: 'Other', services: ['C-FIND'] }] });

  it('does not guess between two of them', () => {
    expect(registry.lookup(UNREACHABLE.code)?.scope).not.toBe('custom');
    expect(registry.lookup(UNREACHABLE.code, { service: 'C-FIND' })?.meaning).toBe('Other');
  });

  it('lets a code of its own divide a range of the standard', () => {
    expect(registry.lookup(UNREACHABLE.code, { service: 'C-MOVE' })?.meaning).toBe(UNREACHABLE.meaning);
  });
});

describe('a registry refuses, naming both sides', () => {
  const refusal = (...statuses: CustomStatus[]): string => {
    try {
      createRegistry({ statuses });
    } catch (error) {
      if (error instanceof RangeError) return error.message;
      throw error;
    }
    return 'accepted';
  };

  it.each<[string, CustomStatus, RegExp]>([
    ['a code of 01xx', { code: 0x0112, category: 'Failure', meaning: 'Mine' }, /^custom status 0x0112 "Mine" takes 0x0112, which the standard reserves \(01xx, 02xx\): No such SOP Instance$/],
    ['a code of 02xx without a meaning', { code: 0x0299, category: 'Failure', meaning: 'Mine' }, /custom status 0x0299 "Mine" takes 0x0299, which the standard reserves \(01xx, 02xx\): Failure/],
    ['a code outside the class rules', { code: 0xd000, category: 'Failure', meaning: 'Mine' }, /custom status 0xD000 "Mine" takes 0xD000, outside the class rules \(Axxx, Bxxx and Cxxx may be assigned\)/],
    ['a range that runs out of its class', { code: 0xcff0, to: 0xd000, category: 'Failure', meaning: 'Mine' }, /custom status 0xCFF0-0xD000 "Mine" takes 0xD000, outside the class rules/],
    ['a category that contradicts the class', { code: 0xb123, category: 'Failure', meaning: 'Mine' }, /custom status 0xB123 "Mine" is a "Failure", but the class rule Bxxx says Warning/],
    ['a single code of the standard', { code: 0xb000, category: 'Warning', meaning: 'Mine', services: ['C-STORE'] }, /custom status 0xB000 "Mine" overlaps 0xB000 "Coercion of Data Elements" of PS3\.4 B\.2-1/],
    ['a range over a code of the standard', { code: 0xc300, to: 0xc3ff, category: 'Failure', meaning: 'Mine' }, /custom status 0xC300-0xC3FF "Mine" overlaps 0xC300 "Failed: The UPS may no longer be updated" of PS3\.4 CC\.2/],
    ['a whole range of the standard', { code: 0xa700, to: 0xa7ff, category: 'Failure', meaning: 'Mine', services: ['C-STORE'], serviceClass: 'Storage' }, /custom status 0xA700-0xA7FF "Mine" overlaps 0xA700-0xA7FF "Refused: Out of resources" of PS3\.4 B\.2-1/],
    ['a range that ends before it begins', { code: 0xc3ff, to: 0xc300, category: 'Failure', meaning: 'Mine' }, /ends before it begins/],
  ])('%s', (_name, status, message) => {
    expect(refusal(status)).toMatch(message);
  });

  it('statuses that overlap each other', () => {
    expect(refusal(UNREACHABLE, { code: 0xc500, to: 0xc5ff, category: 'Failure', meaning: 'Ours' })).toBe('custom status 0xC500-0xC5FF "Ours" overlaps custom status 0xC502 "Move destination unreachable"');
  });

  it('not statuses of one code in different scopes', () => {
    expect(refusal(UNREACHABLE, { ...UNREACHABLE, meaning: 'Other', services: ['C-FIND'] })).toBe('accepted');
    expect(refusal({ code: 0xb000, category: 'Warning', meaning: 'Mine', services: ['N-GET'] })).toBe('accepted');
  });
});
