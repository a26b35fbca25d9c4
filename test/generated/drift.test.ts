import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDrift } from '../../codegen/drift.js';
import { output, ROOT } from '../support/repository.js';

describe('generated/', () => {
  it('is what the spec gives, file by file and byte by byte', async () => {
    const drift = await findDrift(
      path.join(ROOT, 'generated'),
      output.targets.flatMap(({ files }) => files),
    );
    expect(drift, 'edit spec/ or codegen/, run "npm run generate", commit').toBe('');
  });
});

describe('the command line', () => {
  let copy: string;

  const run = (command: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--import', 'tsx', 'codegen/main.ts', ...command.split(' ').filter((word) => word !== '')], { cwd: copy, encoding: 'utf8' });

  beforeAll(async () => {
    copy = await mkdtemp(path.join(os.tmpdir(), 'dicom-status-'));
    for (const name of ['spec', 'codegen', 'generated', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
      await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
    }
    await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  });

  afterAll(async () => {
    await rm(copy, { recursive: true });
  });

  it('check passes on the tree as it is', () => {
    expect(run('check')).toMatchObject({ status: 0, stdout: 'generated/ is what the spec gives.\n' });
  });

  it('check shows a changed, a missing and a stray file as a unified diff, and what to do', async () => {
    const changed = path.join(copy, 'generated/typescript/enums/storage-status.ts');
    const missing = path.join(copy, 'generated/docs/codes.md');
    const text = await readFile(changed, 'utf8');
    const page = await readFile(missing, 'utf8');
    await writeFile(changed, text.replace('0xB006', '0xB00E'));
    await rm(missing);
    await writeFile(path.join(copy, 'generated/stray.txt'), 'stray\n');
    const { status, stderr } = run('check');
    expect(status).toBe(1);
    expect(stderr).toContain('-  ElementsDiscarded = 0xB00E');
    expect(stderr).toContain('+  ElementsDiscarded = 0xB006');
    expect(stderr).toContain('a/generated/docs/codes.md');
    expect(stderr).toContain('-stray');
    expect(stderr).toMatch(/Edit spec\/dicom-status\.json or codegen\/, never generated\/; then run "npm run generate"/);
    await writeFile(changed, text);
    await writeFile(missing, page);
    await rm(path.join(copy, 'generated/stray.txt'));
  });

  it('generate refuses a broken spec and leaves generated/ as it was', async () => {
    const file = path.join(copy, 'spec/dicom-status.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"code": "B006", "category": "Warning"', '"code": "B006", "category": "Failure"'));
    const { status, stderr } = run('generate');
    expect(status).toBe(1);
    expect(stderr).toContain('spec/dicom-status.json: serviceClasses[B].tables[B.2-1].rows[B006].category: found "Failure", expected Warning [category-agrees]');
    await writeFile(file, text);
    expect(run('check').status).toBe(0);
  });

  it('fix-spec puts the spec in canonical form', async () => {
    const file = path.join(copy, 'spec/dicom-status.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, JSON.stringify(JSON.parse(text)));
    expect(run('check').stderr).toContain('npm run fix:spec');
    expect(run('fix-spec').status).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it.each(['', 'nonsense', 'check twice'])('explains itself for "%s"', (command) => {
    const { status, stderr } = run(command);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage:');
  });
});
