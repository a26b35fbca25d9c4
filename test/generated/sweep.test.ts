import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import * as guards from '../../generated/typescript/index.js';
import type { DimseService } from '../../generated/typescript/index.js';
import { output, ROOT, source } from '../support/repository.js';

const { codeToCategory, lookup } = guards;
const { spec } = source;
const ALL_CODES = Array.from({ length: 0x10000 }, (_, code) => code);

// A naive reading of the spec, written for this test only: nothing of the generator or the package is used.

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

function naiveTables(annex: string, uid: string, service: DimseService): Row[] {
  const serviceClass = spec.serviceClasses.find((candidate) => candidate.annex === annex);
  const members = serviceClass?.sopClasses.find((sopClass) => sopClass.uid === uid)?.members ?? [];
  const onTheWire = uid === '1.2.840.10008.5.1.4.34.6.1';
  const own = (serviceClass?.tables ?? []).filter(
    ({ services, sopClasses }) => services.includes(service) && (onTheWire || sopClasses === undefined || sopClasses.some((named) => named === uid || (members as readonly string[]).includes(named))),
  );
  const numbers = (serviceClass?.references ?? []).filter(({ services }) => services.includes(service)).map(({ table }) => table);
  const adopted = spec.serviceClasses.flatMap(({ tables }) => tables.filter(({ table }) => numbers.includes(table)));
  const restrictedFirst = [...own.filter(({ sopClasses }) => sopClasses !== undefined), ...own.filter(({ sopClasses }) => sopClasses === undefined), ...adopted];
  return restrictedFirst.flatMap(({ rows }) => rowsOf(rows));
}

const general = rowsOf(spec.statusTypes.filter(({ code }) => code !== undefined));

const contexts = spec.serviceClasses.flatMap(({ annex, sopClasses }) => {
  const all = [...new Set(sopClasses.flatMap((sopClass) => sopClass.services))];
  return sopClasses.flatMap(({ uid, services, onTheWire }) =>
    all.map((service) => ({ annex, uid, service, rows: services.includes(service) || onTheWire === true ? naiveTables(annex, uid, service) : [] })),
  );
});

/** One context of each set of rows; the others are compared with it code by code below. */
const distinctContexts = [...new Map(contexts.map((context) => [`${context.annex} ${context.service} ${JSON.stringify(context.rows)}`, context])).values()];

describe('every code', () => {
  it('has the category of the class rules', () => {
    expect(ALL_CODES.filter((code) => codeToCategory(code) !== naiveCategory(code))).toEqual([]);
  });

  it.each([
    ['Success', guards.isSuccess],
    ['Pending', guards.isPending],
    ['Cancel', guards.isCancel],
    ['Warning', guards.isWarning],
    ['Failure', guards.isFailure],
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
    const codes = [...new Set(spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => rowsOf(table.rows).flatMap(({ from, to }) => [from, to]))))];
    const wrong = contexts.filter(({ annex, uid, service, rows }) => {
      const model = distinctContexts.find((context) => context.annex === annex && context.service === service && JSON.stringify(context.rows) === JSON.stringify(rows));
      return codes.some((code) => lookup(code, { service, sopClass: uid }) !== lookup(code, { service, sopClass: model?.uid }) && lookup(code, { service, sopClass: uid })?.meaning !== lookup(code, { service, sopClass: model?.uid })?.meaning);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(output.model.enums.map((item) => [item.name, item] as const))('%s', (name, item) => {
  const api = guards as unknown as Record<string, unknown>;
  const isMember = api[`is${name}`] as (code: number) => boolean;
  const isCode = api[`is${name}Code`] as (code: number) => boolean;
  let validate: (code: unknown) => boolean;

  beforeAll(() => {
    const schema = JSON.parse(readFileSync(path.join(ROOT, `generated/schema/${item.file}.schema.json`), 'utf8')) as object;
    validate = new Ajv2020({ strict: true }).compile(schema);
  });

  it('has guards and a JSON Schema that agree with a naive reading of the spec, for every code', () => {
    const table = spec.serviceClasses.flatMap(({ tables }) => tables).find((candidate) => candidate.enum === name);
    const base = spec.serviceClasses.flatMap(({ tables }) => tables).find((candidate) => candidate.table === table?.inAdditionTo);
    const own = table === undefined ? general : rowsOf(table.rows);
    const accepted = [...own, ...rowsOf(base?.rows ?? []), ...(table?.services ?? []).flatMap(naiveList)];
    const wrong = ALL_CODES.filter((code) => {
      const member = own.some(({ from }) => from === code);
      const allowed = accepted.some(({ from, to }) => from <= code && code <= to);
      return isMember(code) !== member || isCode(code) !== allowed || validate(code) !== allowed;
    });
    expect(wrong).toEqual([]);
  });
});
