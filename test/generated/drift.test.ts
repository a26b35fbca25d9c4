import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDrift } from '../../codegen/drift.js';
import { generatedFiles } from '../../codegen/pipeline.js';
import { runCodegen } from '../../codegen/command-line.js';
import { ran, type Ran } from '../support/ran.js';
import { output } from '../support/output.js';
import { ROOT } from '../support/repository.js';

describe('generated/', () => {
  it('is what the spec gives, file by file and byte by byte', async () => {
    const drift = await findDrift(path.join(ROOT, 'generated'), generatedFiles(output));
    expect(drift, 'edit spec/ or codegen/, run "npm run generate", commit').toBe('');
  });
});

describe('the command line', () => {
  let copy: string;

  const run = (...args: string[]): Promise<Ran> => ran((terminal) => runCodegen(copy, args, terminal));

  beforeAll(async () => {
    copy = await mkdtemp(path.join(os.tmpdir(), 'dicom-status-'));
    for (const name of ['spec', 'codegen', 'src', 'generated', 'packages', 'package.json', 'tsconfig.json', 'rollup.config.js']) {
      await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  });

  afterAll(async () => {
    await rm(copy, { recursive: true });
  });

  it('check passes on the tree as it is', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'codegen/main.ts', 'check'], { cwd: copy, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'generated/ and packages/ are what the spec gives.\n' });
  });

  it('check shows a changed, a missing and a stray file as a unified diff, and what to do', async () => {
    const changed = path.join(copy, 'generated/typescript/enums/storage-status.ts');
    const missing = path.join(copy, 'generated/docs/codes.md');
    const text = await readFile(changed, 'utf8');
    const page = await readFile(missing, 'utf8');
    await writeFile(changed, text.replace('= 0xB006', '= 0xB00E'));
    await rm(missing);
    await writeFile(path.join(copy, 'generated/stray.txt'), 'stray\n');
    const { status, error } = await run('check');
    expect(status).toBe(1);
    expect(error).toContain('-  ElementsDiscarded = 0xB00E');
    expect(error).toContain('+  ElementsDiscarded = 0xB006');
    expect(error).toContain('a/generated/docs/codes.md');
    expect(error).toContain('-stray');
    expect(error).toMatch(/Edit spec\/dicom-status\.json or codegen\/, never a generated file; then run "npm run generate"/);
    await writeFile(changed, text);
    await writeFile(missing, page);
    await rm(path.join(copy, 'generated/stray.txt'));
  });

  it('generate refuses a broken spec and leaves generated/ as it was', async () => {
    const file = path.join(copy, 'spec/dicom-status.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"code": "B006", "category": "Warning"', '"code": "B006", "category": "Failure"'));
    const { status, error } = await run('generate');
    expect(status).toBe(1);
    expect(error).toContain('spec/dicom-status.json: serviceClasses[B].tables[B.2-1].rows[B006].category: found "Failure", expected Warning [category-agrees]');
    await writeFile(file, text);
    expect((await run('check')).status).toBe(0);
  });

  it('fix-spec puts the spec in canonical form', async () => {
    const file = path.join(copy, 'spec/dicom-status.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, JSON.stringify(JSON.parse(text)));
    expect((await run('check')).error).toContain('npm run fix:spec');
    expect((await run('fix-spec')).status).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it.each([[[]], [['nonsense']], [['check', 'twice']]])('explains itself for %j', async (args) => {
    expect(await run(...args)).toMatchObject({ status: 2, error: expect.stringContaining('Usage:') as unknown });
  });
});
