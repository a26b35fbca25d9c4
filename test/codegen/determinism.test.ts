import { describe, expect, it } from 'vitest';
import { canonicalSpec, follow, formatSpec, isInOrder, type SchemaNode } from '../../codegen/canonical.js';
import { parseSpec } from '../../codegen/load.js';
import { runPipeline } from '../../codegen/pipeline.js';
import { output } from '../support/output.js';
import { source } from '../support/repository.js';

/** A repeatable sequence of numbers from 0 to 1, so that a failure can be run again. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** The same value with every key, and every list whose order is no data, in another order. */
function shuffled(value: unknown, node: SchemaNode, random: () => number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const mix = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((left, right) => left.key - right.key)
      .map(({ item }) => item);
  const schema = follow(node, source.schema);
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, schema.items ?? {}, random));
    return isInOrder(schema) ? items : mix(items);
  }
  return Object.fromEntries(mix(Object.entries(value).map(([key, item]) => [key, shuffled(item, schema.properties?.[key] ?? {}, random)] as const)));
}

describe('the output', () => {
  it('is the same when the pipeline runs again', async () => {
    expect((await runPipeline(source)).targets).toEqual(output.targets);
  });

  it.each([1, 2, 3])('is the same for shuffled keys and lists (%i)', async (seed) => {
    const spec = parseSpec(JSON.stringify(shuffled(JSON.parse(source.text), source.schema, sequence(seed))), source.schema);
    const text = formatSpec(spec);
    expect(text).toBe(source.text);
    expect((await runPipeline({ ...source, spec, text })).targets).toEqual(output.targets);
  });

  it('has line feeds only, ends every file with one, and names no machine or time', () => {
    const files = output.targets.flatMap(({ files: list }) => list);
    expect(files.filter(({ text }) => text.includes('\r') || !text.endsWith('\n') || text.endsWith('\n\n'))).toEqual([]);
    expect(files.filter(({ text }) => text.includes(process.cwd()) || text.includes(new Date().toISOString().slice(0, 10)))).toEqual([]);
  });
});

describe('the canonical form', () => {
  it('does not change when it is made again', () => {
    const once = canonicalSpec(source.spec, source.schema);
    expect(formatSpec(once)).toBe(source.text);
  });

  it('has one printed row on one line', () => {
    const lines = source.text.split('\n');
    const rows = source.spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    expect(lines.filter((line) => line.includes('"relatedFields"') && line.includes('"category"')).length).toBeGreaterThanOrEqual(rows.length);
  });
});
