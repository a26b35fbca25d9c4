/**
 * Do the tests test?
 *
 *     npm run mutate -- [--count 20] [--seed 1]              changes of the spec: a quarter of an hour
 *     npm run mutate -- sources [--count 100] [--seed 1]     changes of src/ and codegen/, as many of each: an hour
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { mutateFacts } from './facts.js';
import { mutateSources, tellSources } from './sources.js';

const PROCESSES = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' }, share: { type: 'string' } },
});
const seed = Number(values.seed);

/** Runs this program once for each share, at the same time. */
async function inShares(args: readonly string[]): Promise<number> {
  const codes = Array.from({ length: PROCESSES }, (_item, share) => {
    const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, ...args, '--share', String(share)], { stdio: 'inherit' });
    return new Promise<number>((resolve) =>
      child.on('close', (code) => {
        resolve(code ?? 1);
      }),
    );
  });
  return Math.max(...(await Promise.all(codes)));
}

if (positionals[0] !== 'sources') process.exitCode = await mutateFacts({ count: Number(values.count ?? 20), seed });
else if (values.share === undefined) process.exitCode = (await inShares(process.argv.slice(2))) || tellSources(PROCESSES);
else mutateSources(Number(values.count ?? 100), seed, Number(values.share), PROCESSES);
