import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../support/repository.js';

it.each(['codegen/main.ts', 'codegen/import/main.ts'])('%s --help prints how it is used', (program) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, '--help'], { cwd: ROOT, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: /) as string, stderr: '' });
});

it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told, with exit status 2', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'codegen/import/main.ts', '--help'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^What was to be printed could not be written: ENOSPC/) as string });
});
