import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { apiChanges } from '../../release/api-changes.js';
import { dataChanges } from '../../release/data-changes.js';
import { largest, type Level } from '../../release/level.js';
import { suggestion } from '../../release/suggest.js';
import { fixture, ROOT, source } from '../support/repository.js';

type Editable = { -readonly [K in keyof DICOMStatusSpec]: DICOMStatusSpec[K] };

function changesAfter(edit: (spec: Editable) => void): ReturnType<typeof dataChanges> {
  const spec: Editable = structuredClone(source.spec);
  edit(spec);
  return dataChanges(source.spec, spec);
}

function storage(spec: Editable): DICOMStatusSpec['serviceClasses'][number]['tables'][number] {
  const table = spec.serviceClasses.flatMap(({ tables }) => tables).find(({ table: number }) => number === 'B.2-1');
  if (table === undefined) throw new Error('no B.2-1');
  return table;
}

// The rows of the table in VERSIONING.md, one after the other.
const DATA: readonly (readonly [name: string, level: Level, edit: (spec: Editable) => void, text: RegExp])[] = [
  ['a member that is removed', 'major', (spec) => storage(spec).rows.splice(1, 1), /^serviceClasses\[B\]\.tables\[B\.2-1\]\.rows\[.*\] is removed\.$/],
  ['a member that is renamed', 'major', (spec) => Object.assign(storage(spec).rows[0], { name: 'Done' }), /is (removed|new)|becomes "Done"/],
  ['an enum that is renamed', 'major', (spec) => (storage(spec).enum = 'StoreStatus'), /enum: "StorageStatus" becomes "StoreStatus"/],
  ['the value of a member that changes', 'major', (spec) => Object.assign(spec.association.pduFields[0]?.values[0] ?? {}, { value: 9 }), /value: 1 becomes 9/],
  ['a category that changes', 'major', (spec) => Object.assign(storage(spec).rows[0], { category: 'Warning' }), /category: "Success" becomes "Warning"/],
  ['a service class that is removed', 'major', (spec) => (spec.serviceClasses = spec.serviceClasses.slice(1)), /^serviceClasses\[A\] is removed\.$/],
  [
    'a code that is added',
    'minor',
    (spec) => storage(spec).rows.push({ code: 'B008', category: 'Warning', name: 'Other', meaning: 'Other', relatedFields: [], explanation: 'Another one.' }),
    /rows\[B008 Other\] is new\./,
  ],
  ['an alias that is added', 'minor', (spec) => Object.assign(storage(spec).rows[0], { aliases: ['pynetdicom2:DONE'] }), /aliases is new/],
  [
    'a discrepancy that is added',
    'minor',
    (spec) => (spec.discrepancies = [...spec.discrepancies, { ...spec.discrepancies[0], id: 'new' } as never]),
    /\[new\] is new/,
  ],
  [
    'a DIMSE service that a table loses',
    'major',
    (spec) => Object.assign(spec.serviceClasses[4]?.tables[0] ?? {}, { services: ['N-SET'] }),
    /services: .* becomes/,
  ],
  ['the class of a code that changes', 'major', (spec) => Object.assign(spec.classRules[0], { category: 'Warning' }), /classRules\[0000\]\.category/],
  ['the bound of a field that changes', 'major', (spec) => Object.assign(spec.exceptions[5]?.fields[0] ?? {}, { maximum: 10 }), /maximum: 255 becomes 10/],
  [
    'a reason of a product that is added before others',
    'minor',
    (spec) => {
      const product = spec.implementations.find(({ id }) => id === 'dcm4chee-arc');
      product?.reasons?.unshift({ ...product.reasons[0], code: 'A76F', name: 'Other' });
    },
    /reasons\[\(0008,1197\) A76F\] is new/,
  ],
  ['a new edition', 'minor', (spec) => Object.assign(spec.metadata.sources[0], { edition: '2030a' }), /edition: "2025c" becomes "2030a"/],
  ['a row that is marked as removed', 'minor', (spec) => Object.assign(storage(spec).rows[0], { until: '2026a' }), /until is new: "2026a"/],
  ['a log form that reads more', 'minor', (spec) => Object.assign(spec.logForms[0] ?? {}, { needs: 'Response' }), /needs: " Response" becomes "Response"/],
  ['an explanation with other words', 'patch', (spec) => Object.assign(spec.statusTypes[0], { explanation: 'Done.' }), /explanation: ".*" becomes "Done\."/],
  ['advice that changes', 'minor', (spec) => Object.assign(spec.guidance[0] ?? {}, { retry: 'later' }), /retry: "no" becomes "later"/],
];

describe('what a change of the data asks of the version', () => {
  it.each(DATA)('%s', (_name, level, edit, text) => {
    const changes = changesAfter(edit);
    expect(largest(changes)).toBe(level);
    expect(changes.map((change) => change.text).some((line) => text.test(line))).toBe(true);
    expect(changes.length).toBeLessThanOrEqual(2);
  });

  it('is nothing without a change', () => {
    expect(dataChanges(source.spec, structuredClone(source.spec))).toEqual([]);
  });

  it('does not depend on the order of lists', () => {
    expect(changesAfter((spec) => (spec.discrepancies = [...spec.discrepancies].reverse()))).toEqual([]);
  });
});

const api = new Map(readdirSync(path.join(ROOT, 'test/fixtures/api')).map((name) => [name.replace('.txt', ''), fixture(`api/${name}`)]));

function apiAfter(entry: string, edit: (report: string) => string): ReturnType<typeof apiChanges> {
  return apiChanges(api, new Map([...api, [entry, edit(api.get(entry) ?? '')]]));
}

describe('what a change of the surface asks of the version', () => {
  it.each<[string, Level, ReturnType<typeof apiChanges>]>([
    ['a function that is removed', 'major', apiAfter('index', (report) => report.replace(/^\/\/ codeToCategory\n.*\n\n/m, ''))],
    ['a function with other types', 'major', apiAfter('index', (report) => report.replace('codeToCategory(code: number)', 'codeToCategory(code: string)'))],
    ['an entry that is removed', 'major', apiChanges(api, new Map([...api].slice(1)))],
    [
      'a parameter that must be given',
      'major',
      apiAfter('index', (report) => report.replace('codeToCategory(code: number)', 'codeToCategory(code: number, strict: boolean)')),
    ],
    [
      'a parameter that may be given',
      'minor',
      apiAfter('index', (report) => report.replace('codeToCategory(code: number)', 'codeToCategory(code: number, strict?: boolean)')),
    ],
    ['a value that a union gains', 'minor', apiAfter('index', (report) => report.replace("'C-STORE': 0x0000", "'C-STORE': 0x00ff | 0x0000"))],
    [
      'a last member that an enum gains',
      'minor',
      apiAfter('association', (report) => report.replace(/(declare enum AbortReason \{[^}]*?)\n\}/, '$1,\n    Other = 9\n}')),
    ],
    [
      'a required property of what programs give',
      'major',
      apiAfter('index', (report) => report.replace('interface ExplainContext ', 'interface ExplainContext { strict: boolean; } interface X ')),
    ],
    ['a function that is added', 'minor', apiAfter('index', (report) => `${report}\n// zero\ndeclare function zero(): 0;\n`)],
    ['an entry that is added', 'minor', apiChanges(new Map([...api].slice(1)), api)],
    [
      'a member that is added',
      'minor',
      apiAfter('constants', (report) => report.replace('    readonly ReasonNotSpecified: 0;', '    readonly ReasonNotSpecified: 0;\n    readonly Other: 9;')),
    ],
  ])('%s', (_name, level, changes) => {
    expect(largest(changes)).toBe(level);
    expect(changes).toHaveLength(1);
  });

  it('is nothing without a change', () => {
    expect(apiChanges(api, api)).toEqual([]);
  });
});

describe('the suggestion', () => {
  const manifest = { engines: { node: '>=20' }, exports: { '.': {}, './web': {} } };
  const release = { spec: source.spec, api, manifest };

  it('says what the version is and lists the changes under Data', () => {
    const spec: Editable = structuredClone(source.spec);
    storage(spec).enum = 'StoreStatus';
    expect(suggestion(release, { spec, api, manifest })).toMatchInlineSnapshot(`
      "The next version is a major one.

      Where a row said something else than the cited edition prints, the correction is a patch (VERSIONING.md): look at each.

      ### Data

      - (major) serviceClasses[B].tables[B.2-1].enum: "StorageStatus" becomes "StoreStatus".

      ### Code (entries, engines, surface)

      - Nothing.

      Not compared: what the schemas accept and the keys of the JSON files (git diff generated/schema generated/json), and what functions do.
      "
    `);
  });

  it('looks at the engines and the entries', () => {
    const changed = suggestion(release, { ...release, manifest: { engines: { node: '>=24' }, exports: { '.': {}, './text': {} } } });
    for (const line of [
      '(major) The entry ./web is removed.',
      '(minor) The entry ./text is new.',
      '(major) The engines {"node":">=20"} become {"node":">=24"}.',
    ])
      expect(changed).toContain(line);
  });

  it('says so when there is nothing', () => {
    expect(suggestion(release, release)).toContain('Nothing changed');
  });
});
