import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSpec } from '../../codegen/load.js';
import { runPipeline } from '../../codegen/pipeline.js';

/** The root of the repository. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** The real spec, loaded once for each test file. */
export const source = await loadSpec(ROOT);

/** What the real spec gives. */
export const output = await runPipeline(source);

/** A generated file by its path in `generated/`, as the pipeline makes it. */
export function emitted(name: string): string {
  const file = output.targets.flatMap(({ files }) => files).find(({ path: candidate }) => candidate === name);
  if (file === undefined) throw new Error(`no target emits ${name}`);
  return file.text;
}

/** A fixture as text. */
export function fixture(name: string): string {
  return readFileSync(path.join(ROOT, 'test/fixtures', name), 'utf8');
}
