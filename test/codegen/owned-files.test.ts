import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPackageDrift } from '../../codegen/drift.js';
import { BANNER } from '../../codegen/emit/banner.js';
import { writeOwned } from '../../codegen/owned-files.js';
import { packageFiles } from '../../codegen/pipeline.js';
import { output } from '../support/output.js';
import { ROOT } from '../support/repository.js';

const FILES = [
  { path: 'x/src/table.x', text: `// ${BANNER}\n1\n` },
  { path: 'x/table.csv', text: 'a,b\n' },
];

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'dicom-status-'));
  await mkdir(path.join(root, 'x/src'), { recursive: true });
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('the files of packages', () => {
  it('are what the spec gives, byte by byte', async () => {
    expect(await findPackageDrift(path.join(ROOT, 'packages'), packageFiles(output)), 'run "npm run generate", commit').toBe('');
  });

  it('are written beside others, which stay', async () => {
    await writeFile(path.join(root, 'x/src/lookup.x'), 'by hand\n');
    await writeOwned(root, FILES);
    expect(await readFile(path.join(root, 'x/src/table.x'), 'utf8')).toBe(FILES[0]?.text);
    expect(await readFile(path.join(root, 'x/table.csv'), 'utf8')).toBe('a,b\n');
    expect(await readFile(path.join(root, 'x/src/lookup.x'), 'utf8')).toBe('by hand\n');
    expect(await findPackageDrift(root, FILES)).toBe('');
  });

  it('are removed where the spec no longer gives them', async () => {
    await writeFile(path.join(root, 'x/src/old.x'), `// ${BANNER}\n0\n`);
    expect(await findPackageDrift(root, FILES)).toContain('packages/x/src/old.x');
    await writeOwned(root, FILES);
    await expect(readFile(path.join(root, 'x/src/old.x'))).rejects.toThrow('ENOENT');
  });

  it('that were changed by hand or are missing are shown as a unified diff', async () => {
    await writeOwned(root, FILES);
    await writeFile(path.join(root, 'x/src/table.x'), `// ${BANNER}\n2\n`);
    await rm(path.join(root, 'x/table.csv'));
    const drift = await findPackageDrift(root, FILES);
    expect(drift).toContain('-2\n+1');
    expect(drift).toContain('+++ b/packages/x/table.csv');
  });
});
