import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';
import type { DIMSEService } from '../../src/index.js';
import { pynetdicom, pynetdicom2 } from '../../src/implementations.js';
import { output } from '../support/output.js';
import { ROOT, source } from '../support/repository.js';

const { codeToCategory, lookup } = api;
const { spec } = source;
const ALL_CODES = Array.from({ length: 0x10000 }, (_, code) => code);

// A naive reading of the spec, written for this test only: no meaning comes from the generator or the package.

interface Row {
  readonly name: string;
  readonly meaning: string;
  readonly from: number;
  readonly to: number;
}

interface TableRow {
  readonly code?: string;
  readonly from?: string;
  readonly to?: string;
  readonly name: string;
  readonly meaning: string;
}

const hex = (code: string | undefined): number => Number.parseInt(code ?? 'FFFFF', 16);

function rowsOf(rows: readonly TableRow[]): Row[] {
  return rows.map(({ code, from, to, name, meaning }) => ({ name, meaning, from: hex(code ?? from), to: hex(code ?? to) }));
}

function naiveCategory(code: number): string {
  if (code === 0x0000) return 'Success';
  if (code === 0xff00 || code === 0xff01) return 'Pending';
  if (code === 0xfe00) return 'Cancel';
  if (code === 0x0001 || code === 0x0107 || code === 0x0116 || (code >= 0xb000 && code <= 0xbfff)) return 'Warning';
  if ((code >= 0x0100 && code <= 0x02ff) || (code >= 0xa000 && code <= 0xafff) || (code >= 0xc000 && code <= 0xcfff)) return 'Failure';
  return 'Unknown';
}

function naiveList(service: string): Row[] {
  const statuses = spec.dimseServices.find(({ name }) => name === service)?.statuses ?? [];
  return statuses.flatMap(({ type, meaning }) => {
    const { code, name = '' } = spec.statusTypes.find(({ section }) => section === type) ?? {};
    return code === undefined ? [] : [{ name, meaning, from: hex(code), to: hex(code) }];
  });
}

function naiveTables(annex: string, uid: string, service: DIMSEService): Row[] {
  const serviceClass = spec.serviceClasses.find((candidate) => candidate.annex === annex);
  const members = serviceClass?.sopClasses.find((sopClass) => sopClass.uid === uid)?.members ?? [];
  const onTheWire = uid === '1.2.840.10008.5.1.4.34.6.1';
  const own = (serviceClass?.tables ?? []).filter(
    ({ services, sopClasses }) =>
      services.includes(service) &&
      (onTheWire || sopClasses === undefined || sopClasses.some((named) => named === uid || (members as readonly string[]).includes(named))),
  );
  const numbers = (serviceClass?.adoptions ?? []).filter(({ services }) => services.includes(service)).map(({ table }) => table);
  const adopted = spec.serviceClasses.flatMap(({ tables }) => tables.filter(({ table }) => numbers.includes(table)));
  const restrictedFirst = [
    ...own.filter(({ sopClasses }) => sopClasses !== undefined),
    ...own.filter(({ sopClasses }) => sopClasses === undefined),
    ...adopted,
  ];
  return restrictedFirst.flatMap(({ rows }) => rowsOf(rows));
}

const general = rowsOf(spec.statusTypes.filter(({ code }) => code !== undefined));

const contexts = spec.serviceClasses.flatMap(({ annex, sopClasses }) => {
  const all = [...new Set(sopClasses.flatMap((sopClass) => sopClass.services))];
  return sopClasses.flatMap(({ uid, services, onTheWire }) =>
    all
      .filter((service) => services.includes(service) || onTheWire === true)
      .map((service) => ({ annex, uid, service, rows: naiveTables(annex, uid, service) })),
  );
});

/** One context of each set of rows; the others are compared with it code by code below. */
const distinctContexts = [...new Map(contexts.map((context) => [`${context.annex} ${context.service} ${JSON.stringify(context.rows)}`, context])).values()];

describe('every code', () => {
  it('has the category of the class rules', () => {
    expect(ALL_CODES.filter((code) => codeToCategory(code) !== naiveCategory(code))).toEqual([]);
  });

  it.each([
    ['Success', api.isSuccess],
    ['Pending', api.isPending],
    ['Cancel', api.isCancel],
    ['Warning', api.isWarning],
    ['Failure', api.isFailure],
  ] as const)('is %s by the predicate exactly when it is by the class rules', (category, predicate) => {
    expect(ALL_CODES.filter((code) => predicate(code) !== (naiveCategory(code) === category))).toEqual([]);
  });
});

describe.each(distinctContexts.map((context) => [context.service, context.uid, context] as const))('%s of %s', (service, uid, { rows }) => {
  it('means what a naive reading of the spec says, for every code', () => {
    const list = naiveList(service);
    const wrong = ALL_CODES.filter((code) => {
      const result = lookup(code, { service, sopClass: uid });
      const category = naiveCategory(code);
      if (category === 'Unknown') return result !== undefined;
      const covers = ({ from, to }: Row): boolean => from <= code && code <= to;
      const single = ({ from, to }: Row): boolean => from === code && to === code;
      const row = rows.find(single) ?? rows.find(covers) ?? list.find(single) ?? general.find(single);
      const listed = rows.some(covers) || list.some(covers);
      const range = row !== undefined && row.from !== row.to;
      return (
        result?.code !== code ||
        result.category !== category ||
        result.listed !== listed ||
        result.name !== row?.name ||
        result.meaning !== row?.meaning ||
        (result.range !== undefined) !== range
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('SOP Classes with the same tables', () => {
  it('give the same answers', () => {
    const codes = [
      ...new Set(spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => rowsOf(table.rows).flatMap(({ from, to }) => [from, to])))),
    ];
    const wrong = contexts.filter(({ annex, uid, service, rows }) => {
      const model = distinctContexts.find(
        (context) => context.annex === annex && context.service === service && JSON.stringify(context.rows) === JSON.stringify(rows),
      );
      return codes.some((code) => lookup(code, { service, sopClass: uid })?.meaning !== lookup(code, { service, sopClass: model?.uid })?.meaning);
    });
    expect(wrong).toEqual([]);
  });
});

/** What an enum of statuses stands for: its own rows, then those of the table that it adds to, then the lists of its DIMSE services. */
function naiveMembers(name: string): Row[] {
  const tables = spec.serviceClasses.flatMap((serviceClass) => serviceClass.tables);
  const table = tables.find((candidate) => candidate.enum === name);
  if (table === undefined) return spec.dimseServices.filter((service) => service.enum === name).flatMap((service) => naiveList(service.name));
  const base = tables.find((candidate) => candidate.table === table.inAdditionTo);
  return [...rowsOf(table.rows), ...rowsOf(base?.rows ?? []), ...table.services.flatMap(naiveList)];
}

describe.each(output.model.enums.filter(({ group }) => group === 'status').map((item) => [item.name, item] as const))('%s', (name, item) => {
  const functions = api as unknown as Record<string, (code: number) => unknown>;
  const members = api as unknown as Record<string, Record<string, number>>;
  let validate: (code: unknown) => boolean;

  beforeAll(() => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, `generated/schema/${item.file}.schema.json`), 'utf8')) as object;
    validate = new Ajv2020({ strict: true }).compile(schema);
  });

  it('has members, functions and a JSON Schema that agree with a naive reading of the spec, for every code', () => {
    const accepted = name === 'GeneralStatus' ? general : naiveMembers(name);
    const wrong = ALL_CODES.filter((code) => {
      const row = accepted.find(({ from, to }) => from === code && to === code) ?? accepted.find(({ from, to }) => from <= code && code <= to);
      const isMember = accepted.some(({ from }) => from === code);
      const folded = row === undefined ? undefined : isMember ? code : row.from;
      return (
        functions[`is${name}`]?.(code) !== isMember ||
        functions[`to${name}`]?.(code) !== folded ||
        (row !== undefined && members[name]?.[row.name] !== row.from) ||
        validate(code) !== (row !== undefined)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('more context', () => {
  type Parts = Pick<api.LookupContext, 'service' | 'sopClass' | 'serviceClass' | 'actionTypeId' | 'implementation'>;

  const rows = spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => rowsOf(table.rows)));
  const codes = [
    ...new Set([...rows.flatMap(({ from, to }) => [from, (from + to) >> 1, to]), ...general.map(({ from }) => from), 0xc123, 0xb123, 0x0001, 0xa123]),
  ];
  const PRIVATE = '1.2.276.0.7230010.3.1';
  const retired = spec.retiredSOPClasses.sopClasses.map(({ uid }) => uid);

  function withoutOne(parts: Parts): Parts[] {
    return Object.keys(parts).map((key) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== key)));
  }

  /** The codes of which a context says less than one of its parts alone. */
  function saysLess(context: Parts, tried: readonly number[]): number[] {
    return tried.filter((code) => {
      const more = lookup(code, context);
      const words = [more?.meaning, ...(more?.alternatives ?? []).map(({ meaning }) => meaning)];
      return withoutOne(context).some((shorter) => {
        const meaning = lookup(code, shorter)?.meaning;
        return meaning !== undefined && !words.includes(meaning);
      });
    });
  }

  const every = [...new Set(contexts.map(({ annex }) => annex))].flatMap((annex) =>
    distinctContexts.filter((context) => context.annex === annex).map(({ uid, service }) => ({ annex, uid, service })),
  );

  it.each(every.map((context) => [context.service, context.uid, context] as const))('says no less: %s of %s', (service, uid, { annex }) => {
    for (const context of [
      { service, sopClass: uid },
      { service, serviceClass: annex },
      { service, sopClass: uid, serviceClass: annex },
      { sopClass: uid },
      { serviceClass: annex },
      { service, sopClass: uid, actionTypeId: 1 },
      { service, sopClass: uid, implementation: pynetdicom2 },
      { service, sopClass: uid, implementation: pynetdicom },
    ] as Parts[])
      expect(saysLess(context, codes), JSON.stringify(context)).toEqual([]);
  });

  it.each(spec.dimseServices.map(({ name }) => name))('that is of no use takes nothing away from %s', (service) => {
    const uids = [PRIVATE, '', '1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.5.1.4.34.6.1', ...retired];
    for (const sopClass of uids) {
      for (const context of [
        { service, sopClass },
        { service, sopClass, serviceClass: 'nonsense' },
        { service, serviceClass: 'B', sopClass },
        { sopClass, actionTypeId: 77 },
      ] as Parts[])
        expect(saysLess(context, codes), JSON.stringify(context)).toEqual([]);
      if (sopClass === PRIVATE) {
        const { fallback, ...answer } = lookup(0xa755, { service, sopClass }) ?? {};
        expect(fallback).toBe('unknown SOP Class');
        expect(answer).toEqual(lookup(0xa755, { service }));
      }
    }
  });

  it('says no less for any code at all of C-STORE and N-ACTION', () => {
    for (const context of [
      { service: 'C-STORE', sopClass: '1.2.840.10008.5.1.4.1.1.6' },
      { service: 'C-STORE', sopClass: PRIVATE },
      { service: 'N-ACTION', sopClass: '1.2.840.10008.5.1.4.34.6.1', actionTypeId: 2 },
    ] as Parts[])
      expect(saysLess(context, ALL_CODES)).toEqual([]);
  });
});
