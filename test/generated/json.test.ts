import { describe, expect, it } from 'vitest';
import { lookup, type DIMSEService } from '../../src/index.js';
import { emitted, output } from '../support/output.js';
import { source } from '../support/repository.js';
import { printedLists, printedTables, sopClasses } from '../support/standard.js';

interface StatusRecord {
  readonly part: string;
  readonly section: string;
  readonly table: string | null;
  readonly serviceClass: string | null;
  readonly annex: string | null;
  readonly service: DIMSEService;
  readonly sopClasses: readonly string[];
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly category: string;
  readonly name: string;
  readonly meaning: string;
  readonly relatedFields: readonly string[];
  readonly edition: string;
  readonly actionTypeIds: readonly number[];
}

const statuses = JSON.parse(emitted('json/statuses.json')) as StatusRecord[];

/** The public contract: these keys come first, in this order, and keep their names. */
const KEYS = [
  'part',
  'section',
  'table',
  'serviceClass',
  'annex',
  'service',
  'sopClasses',
  'code',
  'from',
  'to',
  'category',
  'name',
  'meaning',
  'relatedFields',
  'edition',
];

describe('json/statuses.json', () => {
  it('has the promised keys first', () => {
    expect(statuses.filter((record) => Object.keys(record).slice(0, KEYS.length).join() !== KEYS.join())).toEqual([]);
  });

  it('is sorted by code', () => {
    expect(statuses.map(({ from, to }) => from * 0x10000 + to)).toEqual(
      statuses.map(({ from, to }) => from * 0x10000 + to).sort((left, right) => left - right),
    );
  });

  it('has every entry of the lists of PS3.7 that has a code', () => {
    const expected = printedLists().flatMap(({ section, entries }) =>
      entries.flatMap(({ name, code }) => (code === undefined ? [] : [`${section} ${code} ${name}`])),
    );
    const own = statuses.filter(({ part }) => part === 'PS3.7');
    expect(own.map(({ section, code, meaning }) => `${section} ${code} ${meaning}`).sort()).toEqual(expected.sort());
    expect(
      own.every(({ serviceClass, annex, table, sopClasses: uids }) => serviceClass === null && annex === null && table === null && uids.length === 0),
    ).toBe(true);
  });

  it('has every printed row of PS3.4 under the annex that prints it', () => {
    const expected = printedTables().flatMap(({ number, rows }) =>
      rows.filter(({ code }) => code !== '').map(({ category, meaning }) => `${number} ${category} ${meaning}`),
    );
    const own = new Set(
      statuses.filter(({ annex, table }) => annex === table?.split('.')[0]).map(({ table, category, meaning }) => `${table ?? ''} ${category} ${meaning}`),
    );
    expect(expected.filter((row) => !own.has(row))).toEqual([]);
    const typed = source.spec.serviceClasses.flatMap(({ tables }) =>
      tables.flatMap(({ table, rows }) => rows.map(({ category, meaning }) => `${table} ${category} ${meaning}`)),
    );
    expect(own.size).toBe(new Set(typed).size);
  });

  it('has adopted rows under the adopting annex, with its section and the adopted table', () => {
    const adopted = statuses.filter(({ annex }) => annex === 'HH');
    expect(new Set(adopted.map(({ section, table, service }) => `${section} ${table ?? ''} ${service}`))).toEqual(
      new Set(['HH.4.1 K.4-1 C-FIND', 'HH.4.2 C.4-2 C-MOVE', 'HH.4.3 C.4-3 C-GET']),
    );
    expect(adopted.find(({ service }) => service === 'C-GET')?.sopClasses).toEqual(['1.2.840.10008.5.1.4.20.3']);
  });

  it('names, for each row, SOP Classes that use the DIMSE service', () => {
    const known = new Map(sopClasses().map(({ uid, annex, services }) => [uid, { annex, services }]));
    const wrong = statuses.filter(
      ({ annex, service, sopClasses: uids }) =>
        annex !== null && (uids.length === 0 || uids.some((uid) => known.get(uid)?.annex !== annex || !known.get(uid)?.services.includes(service))),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with the lookup, row by row and SOP Class by SOP Class', () => {
    const wrong = statuses.flatMap((record) =>
      (record.sopClasses.length === 0 ? [undefined] : record.sopClasses.slice(0, 3)).filter((sopClass) => {
        const [actionTypeId] = record.actionTypeIds;
        const result = lookup(record.to, { service: record.service, sopClass, actionTypeId });
        return result?.meaning !== record.meaning || result.category !== record.category || result.name !== record.name;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the other data files', () => {
  it('hold as many records as the spec', () => {
    const count = (name: string): number => (JSON.parse(emitted(`json/${name}.json`)) as unknown[]).length;
    const { spec } = source;
    expect(count('status-types')).toBe(spec.statusTypes.length);
    expect(count('sop-classes')).toBe(spec.retiredSOPClasses.sopClasses.length + spec.serviceClasses.reduce((sum, { sopClasses: own }) => sum + own.length, 0));
    expect(count('dimse-services')).toBe(spec.dimseServices.length);
    expect(count('discrepancies')).toBe(spec.discrepancies.length);
    expect(count('implementations')).toBe(spec.implementations.reduce((sum, { entries, reasons = [] }) => sum + entries.length + reasons.length, 0));
    expect(count('statements')).toBe(spec.prose.length + spec.serviceClasses.reduce((sum, { statements }) => sum + statements.length, 0));
  });

  it('have one record on a line', () => {
    const files = (output.targets.find(({ id }) => id === 'json')?.files ?? []).filter(({ path, text }) => path.startsWith('json/') && text.startsWith('['));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter(({ text }) => text.split('\n').length !== (JSON.parse(text) as unknown[]).length + 3)).toEqual([]);
  });
});
