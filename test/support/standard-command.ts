import { cpSync } from 'node:fs';
import path from 'node:path';
import { runStandard } from '../../codegen/import/command-line.js';
import { ROOT } from './repository.js';
import { temporaryFolder } from './temporary.js';

/** What a run of `npm run standard` printed, and its exit status. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command of the importer in a repository. */
export async function standard(root: string, ...args: readonly string[]): Promise<Ran> {
  const printed: { out: string[]; error: string[] } = { out: [], error: [] };
  const status = await runStandard(root, args, { out: (text) => printed.out.push(text), error: (text) => printed.error.push(text) });
  return { status, out: printed.out.join('\n'), error: printed.error.join('\n') };
}

/** A copy of what the importer reads and writes of the repository. */
export function specCopy(): string {
  const copy = temporaryFolder();
  for (const folder of ['spec', 'codegen/runtime']) cpSync(path.join(ROOT, folder), path.join(copy, folder), { recursive: true });
  return copy;
}

/** The path of a fixture of the importer. */
export function importFixture(name: string): string {
  return path.join(ROOT, 'test/fixtures/import', name);
}
