import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { tell, tryShare } from './changes.js';
import { DEFAULT_COUNT, mutateFacts } from './facts.js';
import { generated } from './generated.js';
import { sources } from './sources.js';

const USAGE = `Do the tests test? Changes one thing after the other and tells what nothing notices.

  npm run mutate -- [--count 20] [--seed 1]            values of the spec, up to 20 of each kind: a quarter of an hour on two idle cores;
                                                       with 20, what survives is written to test/mutation/survivors.tsv
  npm run mutate -- generated [--count 150] [--seed 1] values of generated files, without the comparison with the spec
  npm run mutate -- sources [--count 100] [--seed 1]   expressions of src/ and codegen/, as many of each
                                                       both try about 140 in an hour, go on where they were stopped, and write
                                                       what survives to test/mutation/generated-survivors.tsv and sources-survivors.tsv
`;

const PROCESSES = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string', default: '1' }, share: { type: 'string' }, help: { type: 'boolean' } },
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

async function mutate(): Promise<number> {
  if (positionals.length === 0) return mutateFacts({ count: Number(values.count ?? DEFAULT_COUNT), seed });
  const campaign = [generated, sources].find(({ name }) => name === positionals[0]);
  if (campaign === undefined) throw new Error(`${positionals[0] ?? ''} is not a kind of change: expected generated, sources, or nothing`);
  if (values.share === undefined) return (await inShares(process.argv.slice(2))) || tell(campaign, PROCESSES);
  tryShare(campaign, campaign.sample(Number(values.count ?? campaign.count), seed), Number(values.share), PROCESSES);
  return 0;
}

if (values.help === true) process.stdout.write(USAGE);
else process.exitCode = await mutate();
