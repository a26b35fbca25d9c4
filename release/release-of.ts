import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSpec } from '../codegen/load.js';
import type { SchemaNode } from '../codegen/canonical.js';
import { SCHEMA_PATH, SPEC_PATH } from '../codegen/spec-file.js';
import type { DICOMStatusSpec } from '../generated/typescript/spec.js';
import type { Reports } from './api-changes.js';

const API_FOLDER = 'test/fixtures/api';

/** What a release is compared by. */
export interface Release {
  readonly spec: DICOMStatusSpec;
  readonly api: Reports;
  readonly manifest: Manifest;
}

/** What of `package.json` users depend on. */
export interface Manifest {
  readonly engines: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * The release in a folder with the repository, or in a revision of the repository at `root`.
 *
 * @throws Error that names the folder or revision
 */
export function releaseOf(root: string, where: string): Release {
  try {
    return existsSync(where) ? releaseIn(where) : releaseAt(root, where);
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function releaseIn(folder: string): Release {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  return release(readdirSync(path.join(folder, API_FOLDER)), read);
}

/** @throws Error when git does not know the revision; the message is that of git. */
function releaseAt(root: string, revision: string): Release {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
  const names = git('ls-tree', '--name-only', `${revision}:${API_FOLDER}`).trim().split('\n');
  return release(names, (name) => git('show', `${revision}:${name}`));
}

function release(names: readonly string[], read: (name: string) => string): Release {
  const api = names
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.replace(/\.txt$/, ''), read(`${API_FOLDER}/${name}`).replaceAll('\r\n', '\n')] as const);
  const spec = parseSpec(read(SPEC_PATH), JSON.parse(read(SCHEMA_PATH)) as SchemaNode);
  return { spec, api: new Map(api), manifest: JSON.parse(read('package.json')) as Manifest };
}
