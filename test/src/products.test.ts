import { describe, expect, it } from 'vitest';
import * as entry from '../../src/implementations.js';
import { azureDicom, conquest, dcm4cheeArc, dcmtk, evilDicom, implementations, lookupCondition, orthanc, weasis } from '../../src/implementations.js';
import { explain, lookup } from '../../src/index.js';
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
    // A code that the standard does not allow stays unknown; the page of the product tells of it.
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
