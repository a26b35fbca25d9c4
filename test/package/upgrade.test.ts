import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, ROOT } from '../support/repository.js';
import { installed, lend, run, runTool } from '../support/installed.js';

const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };

function majorOf(name: string): string | undefined {
  return name.split('.')[0];
}

// One program for each release that added something, with what it prints; those of an older major version may go.
const programs = readdirSync(path.join(ROOT, 'test/fixtures/upgrade')).filter((name) => name.endsWith('.ts') && majorOf(name) === majorOf(version));

describe('code that was written for an earlier version', () => {
  it('is there', () => {
    expect(programs.length).toBeGreaterThan(0);
  });

  it.each(programs)('%s compiles under strict and prints the same', (name) => {
    const program = `upgrade-${name.replaceAll('.', '-')}`.replace(/-ts$/, '.ts');
    copyFileSync(path.join(ROOT, 'test/fixtures/upgrade', name), path.join(installed(), program));
    lend('@types');
    const compiled = runTool('typescript/bin/tsc', [
      ...['--strict', '--target', 'es2022', '--lib', 'es2023', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', 'node', program],
    ]);
    expect(compiled).toEqual({ status: 0, output: '' });
    const printed = run(process.execPath, [program.replace(/ts$/, 'js')]);
    expect(printed).toEqual({ status: 0, output: fixture(`upgrade/${name.replace(/ts$/, 'txt')}`) });
  });
});
