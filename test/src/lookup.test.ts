import { describe, expect, it } from 'vitest';
import { pynetdicom, pynetdicom2 } from '../../src/implementations.js';
import { lookup, lookupAll, type LookupContext } from '../../src/index.js';

const STUDY_ROOT_GET = '1.2.840.10008.5.1.4.1.2.2.3';
const CT_IMAGE = '1.2.840.10008.5.1.4.1.1.2';
const UPS_PUSH = '1.2.840.10008.5.1.4.34.6.1';
const UPS_PULL = '1.2.840.10008.5.1.4.34.6.3';

describe('a context that is kept', () => {
  it('gives the same as a new one, in any order, and what it says now when it was changed', () => {
    const contexts = (['C-STORE', 'C-FIND', 'C-MOVE'] as const).map((service): { service: 'C-STORE' | 'C-FIND' | 'C-MOVE' } => ({ service }));
    for (let times = 0; times < 2; times++)
      for (const context of contexts) expect(lookup(0xa700, context)?.meaning).toBe(lookup(0xa700, { ...context })?.meaning);
    const [context] = contexts;
    if (context === undefined) throw new Error('no context');
    const before = lookup(0xb000, context)?.meaning;
    context.service = 'C-MOVE';
    expect(lookup(0xb000, context)?.meaning).toBe(lookup(0xb000, { service: 'C-MOVE' })?.meaning);
    expect(lookup(0xb000, context)?.meaning).not.toBe(before);
  });
});

describe('a lookup', () => {
  it('keeps the code when a range matches, and says which', () => {
    expect(lookup(0xc502, { service: 'C-FIND' })).toMatchObject({
      code: 0xc502,
      hex: '0xC502',
      range: { from: 0xc000, to: 0xcfff, notation: 'Cxxx' },
      meaning: 'Failed: Unable to process',
    });
  });

  it('tells B000 of C-STORE from B000 of C-MOVE, with the DIMSE service alone', () => {
    expect(lookup(0xb000, { service: 'C-STORE' })?.meaning).toBe('Coercion of Data Elements');
    expect(lookup(0xb000, { service: 'C-MOVE' })?.meaning).toMatch(/^Sub-operations Complete/);
  });

  it('takes FF01 for pending and not final', () => {
    expect(lookup(0xff01, { service: 'C-FIND' })).toMatchObject({ category: 'Pending', final: false, listed: true });
    expect(lookup(0xff00, { service: 'C-GET' })).toMatchObject({ category: 'Pending', final: false });
    expect(lookup(0xb000, { service: 'C-GET' })?.final).toBe(true);
  });

  it.each<LookupContext>([{ service: 'C-GET' }, { service: 'C-GET', sopClass: STUDY_ROOT_GET }])(
    'explains A801 for C-GET, where it is not listed (%o)',
    (context) => {
      const result = lookup(0xa801, context);
      expect(result).toMatchObject({ category: 'Failure', scope: 'class', listed: false });
      expect(result?.meaning).toBeUndefined();
      expect(result?.explanation).toContain('C-MOVE: "Refused: Move Destination unknown"');
      expect(result?.alternatives.map(({ name }) => name)).toEqual(['MoveDestinationUnknown']);
    },
  );

  it('takes 0113 for a general status that C-STORE does not list', () => {
    expect(lookup(0x0113, { service: 'C-STORE', sopClass: CT_IMAGE })).toMatchObject({ meaning: 'No such Event Type', scope: 'general', listed: false });
    expect(lookup(0x0113, { service: 'N-EVENT-REPORT' })).toMatchObject({ scope: 'DIMSE service', listed: true });
  });

  it('lets an implementation speak only when it is named, and only for its DIMSE service', () => {
    expect(lookup(0xc311, { service: 'N-ACTION', sopClass: UPS_PUSH })?.meaning).toBe('Failed: The UPS is already COMPLETED');
    expect(lookup(0xc311, { service: 'N-ACTION', sopClass: UPS_PUSH, implementation: pynetdicom })?.meaning).toBe('Failed: The UPS is already COMPLETED');
    const named = lookup(0xc311, { service: 'C-FIND', sopClass: UPS_PULL, implementation: pynetdicom });
    expect(named).toMatchObject({
      meaning: 'Unhandled exception raised by the handler bound to evt.EVT_C_FIND',
      scope: 'implementation',
      discrepancies: ['c311-c-find'],
    });
    expect(lookup(0xc311, { serviceClass: 'Unified Procedure Step' })?.meaning).toBe('Failed: The UPS is already COMPLETED');
    expect(lookup(0xc311, { serviceClass: 'Unified Procedure Step', implementation: pynetdicom })?.scope).toBe('implementation');
  });

  it('puts ranges of an implementation behind the tables', () => {
    expect(lookup(0xc050, { implementation: pynetdicom })).toMatchObject({ meaning: 'Non-service specific', range: { notation: 'C000 to C0FF' } });
    expect(lookup(0xc250, { implementation: pynetdicom, service: 'C-STORE' })?.meaning).toBe('Error: Cannot understand');
  });

  it('keeps the category of the standard, whatever an implementation says', () => {
    expect(lookup(0x0107, { service: 'N-GET', implementation: pynetdicom2 })).toMatchObject({ category: 'Warning', meaning: 'Attribute List Error' });
  });

  it.each([0x0002, 0xd000, 0x0300, 0xfe01, 0xff02, 0xffff, 0x9fff])('knows nothing of %i, which the standard does not allow', (code) => {
    expect(lookup(code)).toBeUndefined();
    expect(lookup(code, { service: 'C-STORE', sopClass: CT_IMAGE })).toBeUndefined();
    expect(lookupAll(code)).toEqual([]);
  });

  it('does not guess without a context, but lists what is possible', () => {
    const result = lookup(0xb000);
    expect(result).toMatchObject({ category: 'Warning', scope: 'class', listed: true });
    expect(result?.meaning).toBeUndefined();
    expect(result?.alternatives.map(({ meaning }) => meaning)).toContain('Coercion of Data Elements');
    expect(result?.alternatives.map(({ meaning }) => meaning)).toContain('Sub-operations Complete - One or more Failures');
    expect(lookup(0xc100, { service: 'C-FIND' })?.meaning).toBeUndefined();
  });

  it('answers without a context where all meanings are one', () => {
    expect(lookup(0xa801)?.meaning).toBe('Refused: Move Destination unknown');
    expect(lookup(0x0110)).toMatchObject({ meaning: 'Processing Failure', scope: 'general', listed: true });
  });

  it('knows what no service class needs to say', () => {
    expect(lookup(0x0000, { service: 'N-CREATE' })).toMatchObject({ meaning: 'Success', scope: 'DIMSE service' });
  });

  it('says why a part of the context was of no use, and goes on without it', () => {
    expect(lookup(0x0122, { service: 'C-STORE', sopClass: '1.2.3.4' })).toMatchObject({
      meaning: 'Refused: SOP Class not supported',
      fallback: 'unknown SOP Class',
      listed: true,
    });
    expect(lookup(0x0122, { service: 'C-FIND', sopClass: CT_IMAGE })).toMatchObject({ fallback: 'unused DIMSE service', scope: 'DIMSE service' });
    expect(lookup(0x0122, { service: 'C-FIND', serviceClass: 'Radiology' as 'Storage' })?.fallback).toBe('unknown service class');
    expect(lookup(0x0122, { service: 'C-PRINT' as 'C-FIND' })).toMatchObject({ fallback: 'unknown DIMSE service', scope: 'general' });
    expect(lookup(0x0122, { service: 'C-FIND', implementation: 'nobody' as unknown as typeof pynetdicom })).toMatchObject({
      scope: 'DIMSE service',
      fallback: 'unknown implementation',
    });
    expect(lookup(0x0122, { service: '__proto__' as 'C-FIND', sopClass: 'constructor' })?.fallback).toBe('unknown DIMSE service; unknown SOP Class');
  });

  it('gives the answer without the SOP Class when that is unknown, private, retired, or does not use the DIMSE service', () => {
    const context = { service: 'C-STORE' };
    const without = lookup(0xa755, context);
    expect(without?.meaning).toBe('Refused: Out of resources');
    expect(lookup(0xa755, { ...context, sopClass: '1.2.3.4' })).toEqual({ ...without, fallback: 'unknown SOP Class' });
    expect(lookup(0xa755, { ...context, sopClass: '1.2.840.10008.1.9' })).toEqual({ ...without, fallback: 'retired SOP Class' });
    expect(lookup(0xa755, { ...context, sopClass: '1.2.840.10008.5.1.4.1.2.2.1' })).toEqual({ ...without, fallback: 'unused DIMSE service' });
    expect(lookup(0xa700, { ...context, sopClass: '1.2.840.10008.5.1.4.1.1.6' })).toMatchObject({
      meaning: 'Refused: Out of resources',
      fallback: 'retired SOP Class: answered for the Storage Service Class',
    });
    expect(lookup(0xa702, { service: 'C-MOVE', sopClass: '1.2.840.10008.5.1.4.1.2.3.2' })?.meaning).toBe(
      'Refused: Out of resources - Unable to perform sub-operations',
    );
  });

  it('does not mind what pads a UID', () => {
    for (const sopClass of [`${CT_IMAGE}\0`, `${CT_IMAGE} `, ` ${CT_IMAGE}`])
      expect(lookup(0xb006, { service: 'C-STORE', sopClass })).toBe(lookup(0xb006, { service: 'C-STORE', sopClass: CT_IMAGE }));
  });

  it('says where a service class is not that of the SOP Class', () => {
    const result = lookup(0xb000, { service: 'C-STORE', sopClass: CT_IMAGE, serviceClass: 'GG' });
    expect(result).toMatchObject({ meaning: 'Coercion of Data Elements', fallback: 'the SOP Class belongs to another service class' });
  });

  it('never throws at a context, whatever it holds', () => {
    const hostile = Proxy.revocable({}, {});
    hostile.revoke();
    for (const context of [
      null,
      'C-STORE',
      7,
      [],
      JSON.parse('{"service":{"toString":0},"sopClass":["x"],"serviceClass":{},"actionTypeId":"1"}'),
      hostile.proxy,
    ] as LookupContext[]) {
      expect(lookup(0x0110, context)?.meaning).toBe('Processing Failure');
    }
    expect(lookup(0x0110, JSON.parse('{"service":{"toString":0}}') as LookupContext)?.fallback).toBe('unknown DIMSE service');
  });

  it('takes a service class by name and by annex', () => {
    expect(lookup(0xb000, { service: 'C-STORE', serviceClass: 'Storage' })?.meaning).toBe('Coercion of Data Elements');
    expect(lookup(0xb000, { service: 'C-STORE', serviceClass: 'B' })?.meaning).toBe('Coercion of Data Elements');
  });

  it('takes the only DIMSE service of a SOP Class for granted', () => {
    expect(lookup(0xa755, { sopClass: CT_IMAGE })).toMatchObject({ meaning: 'Refused: Out of resources', listed: true });
  });

  it('tells the tables of an N-ACTION apart by Action Type ID', () => {
    const context = { service: 'N-ACTION', sopClass: UPS_PUSH } as const;
    expect(lookup(0x0000, { ...context, actionTypeId: 1 })?.meaning).toBe('The requested state change was performed');
    expect(lookup(0x0000, { ...context, actionTypeId: 2 })?.meaning).toBe('The cancel request is acknowledged');
    expect(lookup(0x0000, { ...context, actionTypeId: 4 })?.meaning).toBe('The requested change of subscription state was performed');
    expect(lookup(0x0000, context)?.alternatives.map(({ citations }) => citations[0]?.table)).toEqual(['CC.2.2-2', 'CC.2.3-3', null]);
    expect(lookup(0xc201, { service: 'N-ACTION', serviceClass: 'Media Creation Management', actionTypeId: 1 })).toMatchObject({ listed: false });
  });

  it('lists a code only for SOP Classes that use the DIMSE service, as json/statuses.json does', () => {
    const find = '1.2.840.10008.5.1.4.1.2.2.1';
    expect(lookup(0xa801, { service: 'C-MOVE', sopClass: find })).toMatchObject({ listed: true, fallback: 'unused DIMSE service' });
    expect(lookup(0xc309, { service: 'N-CREATE', sopClass: '1.2.840.10008.5.1.4.34.6.4' })).toMatchObject({ listed: true, fallback: 'unused DIMSE service' });
    expect(lookup(0xc309, { service: 'N-CREATE', sopClass: UPS_PUSH })?.listed).toBe(true);
    expect(lookup(0xff01, { sopClass: STUDY_ROOT_GET })).toMatchObject({ listed: false, scope: 'class' });
    expect(lookup(0xb000, { sopClass: STUDY_ROOT_GET })?.meaning).toBe('Sub-operations Complete - One or more Failures or Warnings');
  });

  it('lets a private SOP Class belong to the service class that is named beside it', () => {
    const context = { service: 'C-STORE', sopClass: '1.2.276.0.1', serviceClass: 'Storage' } as const;
    expect(lookup(0xb006, context)).toMatchObject({ meaning: 'Elements Discarded', listed: true, fallback: 'unknown SOP Class' });
  });

  it('shows what the standard says beside an implementation', () => {
    const result = lookup(0xc311, { serviceClass: 'CC', implementation: pynetdicom });
    expect(result?.alternatives.map(({ meaning }) => meaning)).toContain('Failed: The UPS is already COMPLETED');
  });

  it('inherits no explanation from a status that means something else', () => {
    expect(lookup(0x0112, { service: 'C-STORE', implementation: pynetdicom2 })?.explanation).toBeUndefined();
  });

  it('finds the tables of the members of a Meta SOP Class', () => {
    const meta = '1.2.840.10008.5.1.1.9';
    expect(lookup(0xb600, { service: 'N-CREATE', sopClass: meta })?.meaning).toBe('Memory allocation not supported');
    expect(lookup(0xc605, { service: 'N-SET', sopClass: meta })?.name).toBe('OutOfPrinterMemory');
  });

  it('cites the adopting and the printing section', () => {
    const citations = lookup(0xb000, { service: 'C-GET', sopClass: '1.2.840.10008.5.1.4.38.4' })?.citations;
    expect(citations).toEqual([
      {
        part: 'PS3.4',
        section: 'U.4.3',
        table: 'C.4-3',
        edition: '2024c',
        address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_U.4.3.html#sect_U.4.3',
      },
      {
        part: 'PS3.4',
        section: 'C.4.3.1.4',
        table: 'C.4-3',
        edition: '2024c',
        address: 'https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_C.4.3.html#sect_C.4.3.1.4',
      },
    ]);
  });

  it.each<[string, number, LookupContext]>([
    ['0107-0116-s', 0x0107, { service: 'N-CREATE', serviceClass: 'S' }],
    ['a801-c-get', 0xa801, { service: 'C-GET', serviceClass: 'HH' }],
    ['ff00-hh', 0xff00, { service: 'C-FIND', serviceClass: 'HH' }],
    ['c604-words', 0xc604, { service: 'N-ACTION', serviceClass: 'H' }],
    ['b000-gg', 0xb000, { service: 'C-STORE', serviceClass: 'GG' }],
    ['ff00-q', 0xff01, { service: 'C-FIND', serviceClass: 'Q' }],
    ['0111-ups', 0x0111, { service: 'N-CREATE', sopClass: UPS_PUSH }],
  ])('names the discrepancy %s, which is about the place more than about the row', (id, code, context) => {
    expect(lookup(code, context)?.discrepancies).toContain(id);
    expect(lookup(code, { service: context.service, serviceClass: 'K' })?.discrepancies ?? []).not.toContain(id);
  });

  it('names the discrepancies that touch the answer', () => {
    expect(lookup(0x0112, { service: 'C-STORE' })?.discrepancies).toContain('0112-0122');
    expect(lookup(0xa510, { service: 'N-CREATE', serviceClass: 'S' })?.discrepancies).toContain('a510-n-create');
  });

  it('explains every general status', () => {
    for (const code of [
      0x0105, 0x0106, 0x0107, 0x0110, 0x0111, 0x0112, 0x0113, 0x0114, 0x0115, 0x0116, 0x0117, 0x0118, 0x0119, 0x0120, 0x0121, 0x0122, 0x0123, 0x0124, 0x0210,
      0x0211, 0x0212, 0x0213, 0xfe00, 0x0000,
    ]) {
      expect(lookup(code)?.explanation, code.toString(16)).toBeTruthy();
    }
  });

  it('shares one frozen result for a code, and freezes everything in it', () => {
    const context = { service: 'C-STORE', sopClass: CT_IMAGE } as const;
    const result = lookup(0xb000, context);
    expect(lookup(0xb000, { ...context, sopClass: '1.2.840.10008.5.1.4.1.1.4' })?.entry).toBe(result?.entry);
    expect(lookup(0xb000, context)).toBe(result);
    expect([result, result?.entry, result?.relatedFields, result?.relatedFields[0], result?.citations[0], result?.discrepancies].every(Object.isFrozen)).toBe(
      true,
    );
    expect(lookup(0xa755, context)?.entry).toBe(lookup(0xa7ff, context)?.entry);
  });
});

describe('lookupAll', () => {
  it('lists single codes before ranges', () => {
    const results = lookupAll(0xc100, { service: 'C-FIND' });
    expect(results[0]).toMatchObject({ name: 'MoreThanOneMatch' });
    expect(results.slice(1).every(({ range }) => range !== undefined)).toBe(true);
    expect(results.map(({ name }) => name)).toContain('UnableToProcess');
  });

  it('lists every place of a code without a context', () => {
    const places = lookupAll(0xc307).flatMap(({ citations }) => citations.map(({ table }) => table));
    expect(places).toEqual(expect.arrayContaining(['CC.2.1-2', 'CC.2.2-2', 'CC.2.3-3', 'CC.2.6-1', 'CC.2.7-1']));
  });
});

describe('a service class without a DIMSE service', () => {
  it.each([
    [0x0000, 'Query/Retrieve', 'Success'],
    [0xfe00, 'Query/Retrieve', 'Cancel'],
    [0x0000, 'Print Management', 'Success'],
  ])('keeps the meaning that PS3.7 gives 0x%i in %s, with those of its tables beside it', (code, serviceClass, meaning) => {
    expect(lookup(code, { serviceClass })?.meaning).toBe(meaning);
  });
});

describe('what a context says that the tables do not', () => {
  it('names a code that the text calls retired', () => {
    const found = lookup(0xc604, { service: 'N-ACTION', sopClass: '1.2.840.10008.5.1.1.1' });
    expect(found).toMatchObject({ scope: 'class', explanation: expect.stringMatching(/^Retired\. An image position collision/) as string });
    expect(found?.citations.map(({ section }) => section)).toContain('H.4.1.2.4.2');
  });

  it.each([
    ['1.2.840.10008.5.1.4.34.6.1', 1, 'Action Type ID 1 is of 1.2.840.10008.5.1.4.34.6.3, whose messages carry this UID'],
    ['1.2.840.10008.5.1.4.34.6.1', 2, undefined],
    ['1.2.840.10008.5.1.4.34.6.3', 1, undefined],
  ])('says of UPS %s whether it has action %i', (sopClass, actionTypeId, fallback) => {
    expect(lookup(0xc300, { service: 'N-ACTION', sopClass, actionTypeId })?.fallback).toBe(fallback);
  });

  it.each([0xa700, 0xa900])('guesses nothing of 0x%i without a context', (code) => {
    expect(lookup(code)?.meaning).toBeUndefined();
    expect(lookup(code)?.alternatives.length).toBeGreaterThan(1);
  });
});

describe('the related fields of a row', () => {
  it('have the values that the table prescribes, and no others', () => {
    // PS3.4 Table F.7.2-2 and Table C.4-2, by hand.
    const values = (code: number, context: LookupContext): unknown[] =>
      (lookup(code, context)?.relatedFields ?? []).map((field) => Object.entries(field).filter(([key]) => key === 'value'));
    expect(values(0x0110, { service: 'N-SET', serviceClass: 'Modality Performed Procedure Step' })).toEqual([
      [['value', 'Performed Procedure Step Object may no longer be updated']],
      [['value', 'A710']],
    ]);
    expect(values(0xa702, { service: 'C-MOVE', serviceClass: 'Query/Retrieve' })).toEqual([[], [], []]);
  });
});
