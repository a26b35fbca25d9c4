import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadSpec } from '../../codegen/load.js';

/** The root of the repository. */
export const ROOT = path.join(import.meta.dirname, '../..');

/** The real spec, loaded once. */
export const source = await loadSpec(ROOT);

/** A fixture as text. */
export function fixture(name: string): string {
  return readFileSync(path.join(ROOT, 'test/fixtures', name), 'utf8');
}
