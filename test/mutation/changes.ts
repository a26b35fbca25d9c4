/**
 * Tries changes of files one after the other, each in a scratch copy, until a test fails. Results are kept, so that a run that was
 * stopped goes on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/repository.js';
import { scratch } from './scratch.js';

/** A place in a file, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Changes of one kind of file. */
export interface Campaign {
  readonly name: string;
  /** How many are tried, if nothing else is asked. */
  readonly count: number;
  /** The changes to try: the same ones for the same seed. */
  readonly sample: (count: number, seed: number) => readonly Change[];
  /** Arguments of the programs that may notice a change, the fastest first. */
  readonly checks: (file: string) => readonly (readonly string[])[];
  readonly env: NodeJS.ProcessEnv;
  /** How much of it must be noticed, in percent. */
  readonly least: number;
}

const VITEST = ['vitest', '--run', '--bail', '1', '--typecheck.enabled=false', '--reporter', 'dot'];

/** A run of tests, as arguments. */
export function tests(...names: readonly string[]): readonly string[] {
  return [...VITEST, ...names];
}

/** Files of a folder, in an order that is the same everywhere. */
export function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => ending.test(name))
    .sort();
}

/** The place and the change, as the columns of the results. */
function columnsOf({ file, start, end, after }: Change): string {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const line = String(text.slice(0, start).split('\n').length);
  return [`${file}:${line}`, `${text.slice(start, end)} -> ${after}`.replaceAll(/\s+/g, ' ').slice(0, 100)].join('\t');
}

function resultsOf({ name }: Campaign, share: number): string {
  return path.join(os.tmpdir(), `dicom-status-mutants-${name}-${String(share)}.tsv`);
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

/** Tries a share of the sample and keeps each result as a line of tab-separated values. */
export function tryShare(campaign: Campaign, sample: readonly Change[], share: number, shares: number): void {
  const results = resultsOf(campaign, share);
  const done = new Set(linesOf(results).map((line) => line.split('\t').slice(0, 2).join('\t')));
  const copy = scratch(`${campaign.name}-${String(share)}`);
  const options = { cwd: copy, timeout: 300_000, stdio: 'ignore', env: { ...process.env, ...campaign.env } } as const;
  const fails = (args: readonly string[]): boolean => spawnSync('npx', args, options).status !== 0;
  const mine = sample.filter((change, index) => index % shares === share && !done.has(columnsOf(change)));
  const unchanged = [...new Map(mine.flatMap(({ file }) => campaign.checks(file)).map((args) => [args.join(' '), args])).values()];
  const broken = unchanged.find(fails);
  if (broken !== undefined) throw new Error(`without any change this fails: npx ${broken.join(' ')}`);
  for (const change of mine) {
    const { file, start, end, after } = change;
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    writeFileSync(path.join(copy, file), text.slice(0, start) + after + text.slice(end));
    const isNoticed = campaign.checks(file).some(fails);
    writeFileSync(results, `${columnsOf(change)}\t${isNoticed ? 'noticed' : 'survived'}\n`, { flag: 'a' });
    writeFileSync(path.join(copy, file), text);
  }
  rmSync(copy, { recursive: true });
}

/** Writes what survived, and tells how much was noticed in each folder; the exit status is 1 if it was too little. */
export function tell(campaign: Campaign, shares: number): number {
  const files = Array.from({ length: shares }, (_item, share) => resultsOf(campaign, share));
  const lines = files.flatMap(linesOf).sort();
  const survivors = lines.filter((line) => line.endsWith('\tsurvived'));
  const rows = survivors.map((line) => `${line.replace(/\tsurvived$/, '')}\n`).join('');
  writeFileSync(path.join(ROOT, `test/mutation/${campaign.name}-survivors.tsv`), `place\tchange\n${rows}`);
  const noticed = (prefix: string): number => {
    const [all, left] = [lines, survivors].map((some) => some.filter((line) => line.startsWith(prefix)).length) as [number, number];
    const share = (100 * (all - left)) / all;
    process.stdout.write(`${prefix === '' ? campaign.name : prefix}: ${String(all)} changes, ${String(left)} survived (${share.toFixed(1)} % noticed).\n`);
    return share;
  };
  for (const folder of new Set(lines.map((line) => /^(generated\/)?[^/]+\//.exec(line)?.[0] ?? ''))) noticed(folder);
  for (const file of files) rmSync(file, { force: true });
  return noticed('') >= campaign.least ? 0 : 1;
}
