import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './repository.js';

/** What a program printed, and its exit status. */
export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

let folder: string | undefined;

/** A folder with the packed package installed in it, as a user has it, and the consumer programs; made once for each worker. */
export function installed(): string {
  return (folder ??= install());
}

/** Runs a program in the folder, or elsewhere. */
export function run(command: string, args: readonly string[], cwd = installed()): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' } });
  return { status, output: `${stdout}${stderr}` };
}

/** Runs a tool that the repository has. */
export function runTool(bin: string, args: readonly string[]): Outcome {
  return run(process.execPath, [path.join(ROOT, 'node_modules', bin), ...args]);
}

/** Lets programs in the folder use a package of the repository. */
export function lend(name: string): void {
  const target = path.join(installed(), 'node_modules', name);
  rmSync(target, { force: true, recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules', name), target);
}

function install(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'dicom-status-consumer-'));
  process.on('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  succeed(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', made], ROOT));
  const [tarball = ''] = readdirSync(made).filter((name) => name.endsWith('.tgz'));
  writeFileSync(path.join(made, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  succeed(run('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`], made));
  cpSync(path.join(ROOT, 'test/package/consumer'), made, { recursive: true });
  return made;
}

function succeed({ status, output }: Outcome): void {
  if (status !== 0) throw new Error(output);
}
