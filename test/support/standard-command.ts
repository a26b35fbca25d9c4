import { cpSync } from 'node:fs';
import path from 'node:path';
import { runStandard } from '../../codegen/import/command-line.js';
import { ran, type Ran } from './ran.js';
import { ROOT } from './repository.js';
import { temporaryFolder } from './temporary.js';

/** Runs a command of the importer in a repository. */
export function standard(root: string, ...args: readonly string[]): Promise<Ran> {
  return ran((terminal) => runStandard(root, args, terminal));
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
