import { describe, expect, it } from 'vitest';
import * as entry from '../../src/implementations.js';
import {
  azureDicom,
  conquest,
  dcm4cheeArc,
  dcmtk,
  evilDicom,
  implementations,
  lookupCondition,
  orthanc,
  pynetdicom,
  pynetdicom2,
  weasis,
} from '../../src/implementations.js';
import { defineImplementation, explain, lookup } from '../../src/index.js';
import { lookupReason } from '../../src/web.js';
import { source } from '../support/repository.js';

// Typed by hand from the sources that the rows name: implementation, DIMSE service, code, words of the meaning.
const GOLDEN = `
dcm4chee-arc | C-STORE | A770 | rejection note
dcm4chee-arc | C-STORE | A777 | no Patient ID
dcm4chee-arc | C-STORE | A77B | another study or series
dcm4chee-arc | C-STORE | C409 | Study Instance UID
dcm4chee-arc | C-STORE | C499 | not a DICOM stream
dcm4chee-arc | C-MOVE | C801 | may not send to this destination
orthanc | C-FIND | FE00 | More matches than the limit
conquest | C-MOVE | C005 | did not accept the connection
pynetdicom | C-GET | C416 | 65535
pynetdicom | C-MOVE | C516 | 65535
dicoogle | C-MOVE | C211 | destination is missing
ge-ct | C-STORE | A711 | disk space
agfa-nx | C-STORE | A799 | not allowed
unnamed-pacs | C-MOVE | C502 | cannot be reached
`;

describe('products', () => {
  it.each(
    GOLDEN.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s means by its %s %s: %s', (name, service, code = '', words) => {
    const implementation = implementations.find((one) => one.name === name);
    const found = explain(Number.parseInt(code, 16), { service, implementation });
    expect(found?.meaning).toContain(words);
    expect(found?.scope).toBe('implementation');
  });

  it('are all exported, by their names', () => {
    const ids = source.spec.implementations.filter(
      ({ entries, reasons, conditions }) => entries.length > 0 || reasons !== undefined || conditions !== undefined,
    );
    expect(implementations.map(({ name }) => name).sort()).toEqual(ids.map(({ id }) => id).sort());
    for (const one of implementations) expect(Object.values(entry)).toContain(one);
    for (const { version, address, statuses, reasons } of implementations) {
      expect(version).toBeTruthy();
      expect(address).toMatch(/^https?:\/\//);
      for (const { confidence } of [...statuses, ...reasons]) expect(confidence).toMatch(/^(high|medium)$/);
    }
  });

  it('are listed apart from the answer, which stays that of the standard', () => {
    const alone = explain(0xa700, { service: 'C-STORE' });
    const { products = [], ...answer } = explain(0xa700, { service: 'C-STORE', implementations }) ?? {};
    expect(answer).toEqual(alone);
    expect(products.map(({ implementation }) => implementation)).toEqual(expect.arrayContaining(['orthanc', 'dcm4chee-arc', 'xnat']));
    expect(explain(0xa700, { service: 'C-MOVE', implementations: [orthanc] })?.products).toEqual([]);
    const read = products.find(({ implementation }) => implementation === 'orthanc');
    expect(read?.address).toMatch(/^https:\/\/github\.com\/orthanc-mirrors\/orthanc\/blob\/[0-9a-f]{40}\/OrthancFramework\/.*StoreScp\.cpp/);
    expect(explain(0xc0de, { service: 'C-MOVE', implementations: [null, 7, { name: 'x' }, weasis] as never })?.products).toEqual([]);
  });

  it('may answer success for what failed, and invent numbers', () => {
    expect(explain(0, { service: 'C-MOVE', implementations: [conquest] })?.products).toEqual([
      expect.objectContaining({ title: 'Conquest DICOM server', meaning: 'Done, or sub-operations failed' }),
    ]);
    expect(explain(0xc000, { service: 'C-MOVE', implementation: weasis })?.meaning).toBe('Written by Weasis itself');
    expect(explain(0, { service: 'C-STORE', implementation: orthanc })?.stored).toBeUndefined();
  });

  it('do not change the category of the standard', () => {
    const ours = { ...evilDicom, statuses: [{ code: 0xb00e, category: 'Failure' as const, meaning: 'Refused' }] };
    expect(lookup(0xb00e, { service: 'C-STORE', implementation: ours })).toMatchObject({
      category: 'Warning',
      contradiction: 'evil-dicom counts it as Failure; by its class it is Warning.',
    });
    // A code that the standard does not allow stays unknown; the page of the product explains it.
    expect(lookup(0x000a, { service: 'C-STORE', implementation: evilDicom })).toBeUndefined();
    expect(evilDicom.statuses[0]).toMatchObject({ code: 0x000a, meaning: 'Any failure' });
  });

  it('have reasons of their own, which belong to an attribute', () => {
    expect(lookupReason(45070, { implementation: azureDicom })).toMatchObject({ category: 'Failure', meaning: 'The instance is already stored' });
    expect(lookupReason(1, { implementation: azureDicom, attribute: '(0008,1196)' })).toMatchObject({
      category: 'Warning',
      name: 'DataSetHasValidationWarnings',
    });
    expect(lookupReason(1, { implementation: azureDicom, attribute: '(0008,1197)' }).scope).not.toBe('implementation');
    expect(lookupReason(0xa922, { implementation: dcm4cheeArc }).meaning).toBe('A bulk data part is missing');
  });

  it('log conditions', () => {
    expect(lookupCondition('000b:0c18', dcmtk)?.explanation).toMatch(/does not trust the issuer/);
    expect(lookupCondition('0006:0437', dcmtk)?.name).toBe('NET_EC_AssociatePDUTooLarge');
  });
});

describe('what a product says goes before our advice', () => {
  it('of whether the object is stored', () => {
    const ours = defineImplementation({
      name: 'ours',
      statuses: [{ code: 0xb123, category: 'Warning', meaning: 'Not kept', services: ['C-STORE'], stored: 'no' }],
    });
    expect(explain(0xb123, { service: 'C-STORE', implementation: ours })).toMatchObject({ stored: 'no', meaning: 'Not kept' });
    // Weasis writes B000 itself, for objects that were not stored.
    expect(explain(0xb000, { service: 'C-STORE', implementation: weasis })?.stored).toBeUndefined();
    expect(explain(0xb000, { service: 'C-STORE', implementation: weasis })?.why).toBeUndefined();
  });

  it('but a failure stays not stored', () => {
    expect(explain(0xa702, { service: 'C-MOVE', implementation: dcmtk })?.stored).toBe('no');
    expect(explain(0xc211, { service: 'C-STORE', implementation: pynetdicom })).toMatchObject({ stored: 'no', actors: ['receiver'] });
  });
});

describe('the products of a context', () => {
  it('are those of the DIMSE service that the SOP Class has', () => {
    const services = explain(0xc001, { sopClass: '1.2.840.10008.5.1.4.1.1.2', implementations })?.products?.map((product) => product.services ?? ['C-STORE']);
    expect(services?.length).toBeGreaterThan(0);
    expect(services?.every((list) => list.includes('C-STORE'))).toBe(true);
  });

  it('give their narrowest meaning for each DIMSE service', () => {
    const found = explain(0xa700, { implementations: [pynetdicom2] })?.products;
    expect(found?.map(({ services }) => services)).toEqual(expect.arrayContaining([['C-FIND'], ['C-STORE']]));
  });

  const thrower = new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable([], {});
  revoke();
  const endless: unknown[] = [];
  endless.length = 2 ** 32 - 1;
  const status = { code: 0xc502, category: 'Failure', meaning: 'm', retry: 'no', actors: ['sender'] };

  it.each<[string, unknown]>([
    ['throws', thrower],
    ['is revoked', revoked],
    ['has no end', endless],
    ['has revoked statuses', { name: 'x', statuses: revoked }],
    ['has statuses without end', { name: 'x', statuses: endless }],
    ['has statuses that throw', { name: 'x', statuses: [thrower] }],
    ['has a symbol for a title', { name: 'x', title: Symbol('t'), statuses: [status] }],
    ['has bytes for a version', { name: 'x', version: new Uint8Array(2), statuses: [status] }],
    ['has reasons that throw', { name: 'x', statuses: [], reasons: [thrower] }],
  ])('may hold one that %s', (_what, odd) => {
    expect(explain(0xc502, { service: 'C-MOVE', implementations: [odd] as never })?.category).toBe('Failure');
    expect(explain(0xc502, { service: 'C-MOVE', implementations: odd as never })?.category).toBe('Failure');
    expect(explain(0xc502, { service: 'C-MOVE', implementation: odd as never })?.category).toBe('Failure');
    expect(lookupReason(0x0110, { implementation: odd as never }).hex).toBe('0x0110');
    expect(lookupCondition('0006:0317', odd as never)).toBeUndefined();
  });

  it('are not frozen', () => {
    const given = { name: 'x', statuses: [structuredClone(status)] };
    explain(0xc502, { service: 'C-MOVE', implementation: given as never, implementations: [given] as never });
    given.statuses[0]?.actors.push('receiver');
    expect(given.statuses[0]?.actors).toHaveLength(2);
  });
});
