/**
 * How generator and importer grow: with a spec that has every product and every service class 1, 2, 4 and 8 times.
 *
 *     npm run bench:growth
 */
import { markdownTable } from 'markdown-table';
import { canonicalSpec, formatSpec } from '../codegen/canonical.js';
import { compare } from '../codegen/import/compare/compare.js';
import { extract } from '../codegen/import/find/extract.js';
import { loadSpec, parseSpec, type SpecFile } from '../codegen/load.js';
import { runPipeline } from '../codegen/pipeline.js';
import { specBook } from '../test/support/spec-book.js';

const root = new URL('..', import.meta.url).pathname;
const source = await loadSpec(root);

type Spec = SpecFile['spec'];

type ServiceClass = Spec['serviceClasses'][number];

/** Two letters that no annex has, one pair for each copy of each service class. */
const annexes = 'LMNOPQRSTUVW'.split('').flatMap((first) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((second) => first + second));

/** A service class under another annex, with SOP Classes, tables and enums of its own. */
function copied(serviceClass: ServiceClass, copy: number, annex: string): ServiceClass {
  const renamed = JSON.stringify(serviceClass, (key, value: unknown) => {
    if (typeof value !== 'string') return key === 'aliases' ? undefined : value;
    if (key === 'annex') return annex;
    if (key === 'name' && value === serviceClass.name) return `${value} ${String(copy)}`;
    if (key === 'enum') return value.replace(/Status$/, `Copy${String(copy)}Status`);
    const isOwnPlace = (key === 'section' || key === 'table' || key === 'inAdditionTo') && value.startsWith(`${serviceClass.annex}.`);
    if (isOwnPlace) return annex + value.slice(serviceClass.annex.length);
    return value.startsWith('1.2.840.10008.') ? `${value}.${String(9000 + copy)}` : value;
  });
  return JSON.parse(renamed) as ServiceClass;
}

/** The spec with more rows: the same products under other names, and the same service classes under other annexes. */
function grown(times: number): SpecFile {
  const free = [...annexes];
  const copies = Array.from({ length: times - 1 }, (_item, copy) => copy + 1);
  const spec = {
    ...source.spec,
    serviceClasses: [
      ...source.spec.serviceClasses,
      ...copies.flatMap((copy) => source.spec.serviceClasses.map((serviceClass) => copied(serviceClass, copy, free.shift() ?? ''))),
    ],
    implementations: [
      ...source.spec.implementations,
      ...copies.flatMap((copy) => source.spec.implementations.map((one) => ({ ...one, id: `${one.id}-${String(copy)}`, migration: [] }))),
    ],
    // What a product may use against the standard, its copies may too.
    discrepancies: source.spec.discrepancies.map((discrepancy) =>
      discrepancy.implementations === undefined
        ? discrepancy
        : {
            ...discrepancy,
            implementations: discrepancy.implementations.flatMap((id) => [id, ...copies.map((copy) => `${id}-${String(copy)}`)]) as [string, ...string[]],
          },
    ),
  };
  const text = formatSpec(canonicalSpec(spec, source.schema));
  return { spec: parseSpec(text, source.schema), text, schema: source.schema };
}

const rows: string[][] = [];
for (const times of [1, 2, 4, 8]) {
  const file = grown(times);
  const before = performance.now();
  await runPipeline(file);
  const generated = performance.now();
  compare(file.spec, extract(specBook(file.spec, '2026a')));
  rows.push([
    `${String(times)} (${(file.text.length / 1e6).toFixed(1)} MB)`,
    ((generated - before) / 1000).toFixed(1),
    ((performance.now() - generated) / 1000).toFixed(2),
  ]);
}
console.log(markdownTable([['Times the spec', 'generate, s', 'check, s'], ...rows]));
