/**
 * Changes one value in each of many generated files at once, in a scratch copy, and runs the tests that read them, without the comparison
 * with the spec. A change is noticed if a failure names its file or what the file is about; one that none names is tried alone.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/repository.js';
import { seeded, shuffled, type Random } from './random.js';
import { scratch } from './scratch.js';

interface GeneratedMutant {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const FOLDERS = ['generated/schema', 'generated/json', 'generated/openapi', 'generated/typescript'];

/** Without what compares with the spec, and what takes longer than all others. */
const TESTS = ['test/generated', 'test/src'];
const WITHOUT = ['test/generated/drift.test.ts', 'test/src/hostile.test.ts', 'test/src/text-logs.test.ts'].flatMap((name) => ['--exclude', name]);

/** One number, code, or word of a line changed. */
function spoiledLine(line: string, random: Random): string | undefined {
  const places = [...line.matchAll(/\b0x[0-9a-f]+\b|\b\d+\b|"[A-Z][A-Za-z ]{3,}"|'[A-Z][A-Za-z ]{3,}'|\b(?:true|false)\b/g)];
  const place = shuffled(places, random)[0];
  if (place === undefined || /^\s*(\/\/|\*|\/\*)/.test(line)) return undefined;
  const [text] = place;
  const other = /^(true|false)$/.test(text)
    ? String(text !== 'true')
    : /\d$|^0x/.test(text)
      ? text.replace(/[0-9a-f]$/, (digit) => (digit === '1' ? '2' : '1'))
      : text.replace(/[a-z](?=["'])/, (letter) => (letter === 'x' ? 'y' : 'x'));
  return line.slice(0, place.index) + other + line.slice(place.index + text.length);
}

function mutantOf(file: string, random: Random): GeneratedMutant | undefined {
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  for (const [line, before] of shuffled([...lines.entries()], random)) {
    const after = spoiledLine(before, random);
    if (after !== undefined && after !== before) return { file, line, before, after };
  }
  return undefined;
}

function apply(copy: string, { file, line, after }: GeneratedMutant): void {
  const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
  lines[line] = after;
  writeFileSync(path.join(copy, file), lines.join('\n'));
}

function restore(copy: string, { file }: GeneratedMutant): void {
  writeFileSync(path.join(copy, file), readFileSync(path.join(ROOT, file)));
}

/** What the tests print when they fail. */
function failures(copy: string, ...options: readonly string[]): { readonly failed: boolean; readonly text: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', '--run', '--typecheck.enabled=false', ...options, ...TESTS, ...WITHOUT], {
    ...{ cwd: copy, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 600_000 },
    env: { ...process.env, GENERATED_AS_IT_STANDS: '1', NO_COLOR: '1' },
  });
  return { failed: status !== 0, text: [stdout, stderr].join('\n') };
}

/** Names by which a failure shows that it is about a file: `storage-status` and `StorageStatus`. */
function isNamed(text: string, { file }: GeneratedMutant): boolean {
  const stem = path.basename(file).replace(/\.schema\.json$|\.\w+$/, '');
  const failed = text
    .split('\n')
    .filter((line) => /FAIL|×|Error|Expected|Received/.test(line))
    .join('\n');
  return failed.includes(stem) || failed.toLowerCase().includes(stem.replaceAll('-', ''));
}

/** Tells how many changes the tests notice, and which survive. */
export function mutateGenerated(count: number, seed: number): number {
  const random = seeded(seed);
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|ts|yaml)$/.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
  );
  const mutants = shuffled(files.sort(), random)
    .flatMap((file) => mutantOf(file, random) ?? [])
    .slice(0, count);
  const copy = scratch('generated');
  // Files that everything imports would hide the others.
  const alone = mutants.filter(({ file }) => file.startsWith('generated/typescript/'));
  const together = mutants.filter((mutant) => !alone.includes(mutant));
  for (const mutant of together) apply(copy, mutant);
  const { text } = failures(copy);
  for (const mutant of together) restore(copy, mutant);
  const survivors = [...alone, ...together.filter((mutant) => !isNamed(text, mutant))].filter((mutant) => {
    apply(copy, mutant);
    const { failed } = failures(copy, '--bail', '1');
    restore(copy, mutant);
    process.stdout.write(`${failed ? 'noticed ' : 'survived'} ${mutant.file}:${String(mutant.line + 1)} ${mutant.after.trim().slice(0, 120)}\n`);
    return !failed;
  });
  rmSync(copy, { recursive: true });
  process.stdout.write(`Generated files: ${String(mutants.length)} changes, ${String(survivors.length)} survived.\n`);
  return survivors.length === 0 ? 0 : 1;
}
