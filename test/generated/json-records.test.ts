import { describe, expect, it } from 'vitest';
import { discrepancies } from '../../generated/typescript/data/discrepancies.js';
import { leadsTo } from '../support/address.js';
import { emitted, output } from '../support/output.js';
import { source } from '../support/repository.js';

type Row = Readonly<Record<string, unknown>>;

const { spec } = source;

function dataOf(name: string): readonly Row[] {
  return JSON.parse(emitted(`json/${name}.json`)) as readonly Row[];
}

/** What these files do not have under the keys of the spec: fingerprints, former words, which have keys of their own, and what only the package uses. */
const UNWRITTEN: readonly string[] = [
  'wording',
  'former',
  'describedBy',
  'elements',
  'responseTable',
  'responseFields',
  'requiredFields',
  'onTheWire',
  'phrase',
  'where',
];

/** What a file says under the keys of the spec; codes of it may be numbers there. */
function underKeysOf(own: unknown, said: unknown): unknown {
  if (typeof own === 'number' && typeof said === 'string') return own.toString(16).toUpperCase().padStart(4, '0');
  if (Array.isArray(own) && Array.isArray(said)) return own.map((item, index) => underKeysOf(item, said[index]));
  if (typeof own !== 'object' || own === null || typeof said !== 'object' || said === null) return own;
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, UNWRITTEN.includes(key) ? value : underKeysOf((own as Row)[key], value)]));
}

/** The records of each file, as the spec has them. */
const RECORDS: Readonly<Record<string, readonly object[]>> = {
  'class-rules': spec.classRules,
  'status-types': spec.statusTypes.map(({ fields, ...type }) => ({
    ...type,
    fields: fields.map(({ element, requirement }) => ({ field: element, required: requirement === 'required' })),
  })),
  'dimse-services': spec.dimseServices.map(({ statuses, enum: _enum, ...service }) => ({
    ...service,
    statuses: statuses.map(({ type, meaning, since }) => {
      const { code = null, name } = spec.statusTypes.find(({ section }) => section === type) ?? {};
      return { section: type, code, name, meaning, since: since ?? null };
    }),
  })),
  'sop-classes': [
    ...spec.serviceClasses.flatMap(({ annex, name, sopClasses }) => sopClasses.map((sopClass) => ({ annex, serviceClass: name, retired: false, ...sopClass }))),
    ...spec.retiredSOPClasses.sopClasses.map((sopClass) => ({ retired: true, ...sopClass })),
  ],
  conformance: spec.conformance,
  crosswalks: spec.crosswalks.flatMap(({ id, services, webService, transaction, rows }) =>
    rows.map((row) => ({ crosswalk: id, services: services ?? [], webService: webService ?? null, transaction: transaction ?? null, to: null, ...row })),
  ),
  guidance: spec.guidance,
  discrepancies: spec.discrepancies,
  exceptions: spec.exceptions,
  'log-forms': spec.logForms,
  reasons: spec.reasons.flatMap(({ attribute, context, part, section, table, enum: name, extensible, rows }) =>
    rows.map(({ advice, code, from, to, ...row }) => ({
      ...{ attribute, context, part, section, table: table ?? null, enum: name ?? null, extensible, ...row },
      ...{ code: code ?? `${from ?? ''}-${to ?? ''}`, from: code ?? from, to: code ?? to, ...advice },
    })),
  ),
  web: [
    ...spec.web.statuses.map((status) => ({
      section: spec.web.section,
      table: spec.web.table,
      service: null,
      enum: spec.web.enum,
      ...status,
      reason: status.phrase,
    })),
    ...spec.web.transactions.flatMap(({ service, transaction, section, table, enum: name, rows }) =>
      rows.map((row) => ({ service, transaction, section, table, enum: name, ...row, reason: row.phrase })),
    ),
  ],
  'web-warning-headers': spec.web.warningHeaders,
  implementations: spec.implementations.flatMap(({ id, title, version, entries, reasons = [] }) => [
    ...entries.map(({ advice, ...row }) => ({ implementation: id, title, version, ...row, ...advice })),
    ...reasons.map(({ advice, ...row }) => ({ implementation: id, title, version, ...row, ...advice })),
  ]),
};

describe.each(Object.entries(RECORDS))('json/%s.json', (name, records) => {
  it('says what the spec says', () => {
    const own = dataOf(name);
    expect(own).toHaveLength(records.length);
    const plain = JSON.parse(JSON.stringify(records)) as readonly Row[];
    expect(own.map((record, index) => underKeysOf(record, plain[index]))).toEqual(plain);
  });
});

describe('json/statements.json', () => {
  it('says what the spec says, annex by annex', () => {
    const line = ({ annex, section, services, sopClasses, code, category, says, when }: Row): string =>
      JSON.stringify([annex ?? null, section, services ?? [], sopClasses ?? [], code ?? null, category ?? null, says, when ?? null]);
    const expected = [
      ...spec.prose.map((statement) => line({ ...statement, says: statement.requirement })),
      ...spec.serviceClasses.flatMap(({ annex, statements }) => statements.map((statement) => line({ annex, ...statement }))),
    ];
    expect(dataOf('statements').map(line).sort()).toEqual(expected.sort());
  });
});

describe('the discrepancies of the package', () => {
  it('are about the codes, services, annexes and implementations of the spec', () => {
    const about = spec.discrepancies.filter(({ codes, elements = [] }) => codes.length + elements.length > 0);
    const expected = about.map(({ id, codes, services, annexes, implementations, elements }) => {
      const ends = (code: string): [number, number] => [Number.parseInt(code.replaceAll('x', '0'), 16), Number.parseInt(code.replaceAll('x', 'F'), 16)];
      const ranges = codes.map((code) => code.split('-').flatMap(ends)).map((both) => ({ from: Math.min(...both), to: Math.max(...both) }));
      return { id, ranges, services, annexes, implementations, elements };
    });
    expect(discrepancies).toEqual(expected);
  });
});

describe('json/association.json', () => {
  it('has each reason of each source with each result', () => {
    const { rejections } = JSON.parse(emitted('json/association.json')) as { readonly rejections: readonly Row[] };
    const fields = spec.association.pduFields;
    const results = fields.find(({ role }) => role === 'reject result')?.values ?? [];
    const expected = results.flatMap((result) =>
      fields
        .filter(({ role }) => role === 'reject reason')
        .flatMap((field) =>
          field.values.map(({ value, from, to, symbol, explanation }) => ({
            ...{ result: result.value, resultName: result.name, permanent: result.permanent, source: field.source },
            ...{ reasonFrom: value ?? from, reasonTo: value ?? to, symbol, explanation, part: 'PS3.8', section: field.section, table: field.table },
          })),
        ),
    );
    expect(rejections).toMatchObject(expected);
  });
});

describe('the addresses of all data', () => {
  it('are those of the section', () => {
    const records = (output.targets.find(({ id }) => id === 'json')?.files ?? [])
      .filter(({ path }) => /^json\/[a-z-]+\.json$/.test(path))
      .flatMap(({ text }) => Object.values(JSON.parse(text) as object).flat() as readonly Row[])
      .filter(({ address, section }) => typeof address === 'string' && typeof section === 'string');
    const wrong = records.filter(({ part, section, address }) => !leadsTo(String(address), String(section), String(part)));
    expect(records.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });
});
