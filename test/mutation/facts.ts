/**
 * Changes one value of the spec after the other and asks the comparisons of `npm run test:facts`, the schema and the rules whether they
 * notice it. They read the spec and its sources alone, so what is generated from a changed spec cannot hide anything from them.
 */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/repository.js';
import type { Result } from './facts-share.js';
import { isOurs } from './ours.js';

interface Options {
  /** How many of each kind, where it has so many. */
  readonly count: number;
  readonly seed: number;
}

/** The run whose survivors are committed. */
export const DEFAULT_COUNT = 20;

const PROCESSES = 2;

/** Kinds in which less than four of five are noticed, and the sum. */
function tell(results: readonly Result[], what: string): boolean {
  const sum = (of: (result: Result) => number): number => results.reduce((total, result) => total + of(result), 0);
  const [mutants, survivors] = [sum((result) => result.mutants), sum((result) => result.survivors.length)];
  const share = (100 * (mutants - survivors)) / mutants;
  const weak = results.filter((result) => result.survivors.length > 0.2 * result.mutants);
  process.stdout.write(
    `${what}: ${String(mutants)} mutants of ${String(results.length)} kinds, ${String(survivors)} survived (${share.toFixed(1)} % noticed).\n`,
  );
  for (const { kind, mutants: all, survivors: left } of weak) process.stdout.write(`  ${kind}: ${String(left.length)} of ${String(all)} survived\n`);
  return share >= 95 && weak.length === 0;
}

/** Runs the mutants in all processes and tells what survived; the exit status is 1 if a kind of fact is not protected. */
export async function mutateFacts(options: Options): Promise<number> {
  const shares = Array.from({ length: PROCESSES }, (_item, share) => resultsOf(options, share));
  const results = (await Promise.all(shares)).flat().sort((left, right) => (left.kind < right.kind ? -1 : 1));
  const lines = results.flatMap(({ kind, survivors }) => (isOurs(kind) ? [] : survivors.map((survivor) => `${kind}\t${survivor}`)));
  if (options.count === DEFAULT_COUNT)
    await writeFile(path.join(ROOT, 'test/mutation/survivors.tsv'), `kind\tchange\n${lines.map((line) => `${line}\n`).join('')}`);
  const isProtected = tell(
    results.filter(({ kind }) => !isOurs(kind)),
    'Facts',
  );
  tell(
    results.filter(({ kind }) => isOurs(kind)),
    'Our own words and advice',
  );
  return isProtected ? 0 : 1;
}

async function resultsOf({ count, seed }: Options, share: number): Promise<Result[]> {
  const script = path.join(import.meta.dirname, 'facts-share.ts');
  const args = [count, seed, share, PROCESSES].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, maxBuffer: 2 ** 30 });
  return JSON.parse(stdout) as Result[];
}
