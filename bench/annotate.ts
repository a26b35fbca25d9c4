/**
 * How fast `annotate` reads a large log, and how much memory it takes, beside grep with the same patterns in the same run.
 *
 *     npm run bench:annotate [-- MEGABYTES]
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { markdownTable } from 'markdown-table';
import { logForms } from '../generated/typescript/data/log-forms.js';
import { withGroups } from '../src/text/placeholders.js';

const megabytes = Number(process.argv[2] ?? 1000);
const root = path.join(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-annotate-'));
try {
  const log = path.join(folder, 'large.log');
  writeLog(log);
  const patterns = path.join(folder, 'patterns');
  writeFileSync(patterns, logForms.map(({ pattern }) => extended(pattern)).join('\n'));
  const forPCRE = path.join(folder, 'patterns-pcre');
  // Of two groups with one name PCRE knows nothing.
  writeFileSync(forPCRE, logForms.map(({ pattern }) => withGroups(pattern).replace(/\(\?<\w+>/g, '(')).join('\n'));
  const rows = [
    measured('dicom-status annotate', [process.execPath, path.join(root, 'dist/cli.js'), 'annotate', log]),
    measured('dicom-status annotate --summary', [process.execPath, path.join(root, 'dist/cli.js'), 'annotate', '--summary', log]),
    measured('grep -cE, the same patterns', ['grep', '-a', '-c', '-E', '-f', patterns, log]),
    // Not everywhere: the Debian package ripgrep has it.
    ...(spawnSync('rg', ['--version']).status === 0 ? [measured('rg -cP, the same patterns', ['rg', '-a', '-c', '-P', '-f', forPCRE, log])] : []),
  ];
  console.log(markdownTable([[`${String(megabytes)} MB`, 's', 'MB/s', 'Memory, MB'], ...rows]));
} finally {
  rmSync(folder, { recursive: true });
}

/** Writes the logs of the tests, one after the other, until there is enough. */
function writeLog(file: string): void {
  const logs = path.join(root, 'test/fixtures/logs');
  const part = Buffer.concat(
    readdirSync(logs)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(logs, name))),
  );
  const handle = openSync(file, 'w');
  for (let size = 0; size < megabytes * 1_000_000; size += part.length) writeSync(handle, part);
  closeSync(handle);
}

/** A pattern as grep knows it. */
function extended(pattern: string): string {
  return withGroups(pattern)
    .replace(/\(\?<?[=!](?:\[(?:\\.|[^\]])*\]|[^)])*\)/g, '')
    .replace(/\[(\^?)((?:\\.|[^\]\\])*)\]/g, (_, not: string, members: string) => bracket(not, members))
    .replace(/\(\?(?:<\w+>|:)/g, '(')
    .replace(/([*+?}])\?/g, '$1')
    .replace(/\\d/g, '[0-9]')
    .replace(/\\s/g, '[[:space:]]')
    .replace(/\\S/g, '[^[:space:]]')
    .replace(/\{0,200\}/g, '*')
    .replace(/\{1,200\}/g, '+');
}

/** A bracket expression: in grep a backslash stands for itself there, and ] has to come first. */
function bracket(not: string, members: string): string {
  const plain = members.replace(/\\d/g, '0-9').replace(/\\s/g, '[:space:]').replace(/\\n/g, '').replace(/\\(.)/g, '$1');
  if (plain === '') return '.';
  return plain.replace('[:space:]', '').includes(']') ? `[${not}]${plain.replace(']', '')}]` : `[${not}${plain}]`;
}

function measured(name: string, [program = '', ...args]: readonly string[]): string[] {
  const start = performance.now();
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%M', program, ...args], {
    // grep reads no more than it must when its output goes nowhere.
    stdio: ['ignore', program === 'grep' ? 'pipe' : 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`${name} ended with ${String(status)}: ${stderr}`);
  const seconds = (performance.now() - start) / 1000;
  return [name, seconds.toFixed(1), (megabytes / seconds).toFixed(1), (Number(stderr.trim().split('\n').at(-1)) / 1024).toFixed(0)];
}
