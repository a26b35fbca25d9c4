import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { EmittedFile } from './emit/emitter.js';

/** The names beside a folder or a file under which the new one is made and the old one put away; `.gitignore` and the linters know them. */
const NEW = '.being-written-';
const OLD = '.being-replaced-';

/** A file or folder could not be replaced, and is as it was. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/**
 * Replaces a folder by the files. They are written beside it first; then a process of its own does the two moves, so that whoever
 * kills this one leaves the old folder or the new one. What an earlier run left is removed.
 */
export async function replaceFolder(folder: string, files: readonly EmittedFile[]): Promise<void> {
  await restoreFolder(folder);
  const [fresh, old] = [beside(folder, NEW), beside(folder, OLD)];
  try {
    for (const file of files) {
      const target = path.join(fresh, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.text);
    }
    await moveBoth(folder, old, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Puts back a folder that was being replaced when the power went, and removes what runs that were killed left beside it. */
export async function restoreFolder(folder: string): Promise<void> {
  const [old] = await namesBeside(folder, OLD);
  if (old !== undefined && !existsSync(folder)) await rename(old.name, folder);
  await removeLeftovers(folder);
}

/** Removes what other runs left beside a folder or a file, but for those that still run. */
async function removeLeftovers(target: string): Promise<void> {
  for (const { name, pid } of [...(await namesBeside(target, OLD)), ...(await namesBeside(target, NEW))]) {
    if (pid === process.pid || !isRunning(pid)) await rm(name, { recursive: true, force: true });
  }
}

async function namesBeside(target: string, mark: string): Promise<{ name: string; pid: number }[]> {
  const folder = path.dirname(target);
  const start = `.${path.basename(target)}${mark}`;
  const names = (await readdir(folder)).filter((name) => name.startsWith(start));
  return names.map((name) => ({ name: path.join(folder, name), pid: Number.parseInt(name.slice(start.length), 10) }));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** A name that no other run takes, even one with the same process id. */
function beside(target: string, mark: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}${mark}${String(process.pid)}-${randomUUID()}`);
}

/** Two moves that no signal to this process comes between. */
const MOVES = `const { existsSync, renameSync } = require('node:fs');
const [folder, old, fresh] = process.argv.slice(1);
try {
  if (existsSync(folder)) renameSync(folder, old);
  try { renameSync(fresh, folder); } catch (error) { if (existsSync(old)) renameSync(old, folder); throw error; }
} catch (error) { console.error(error.message); process.exitCode = 1; }`;

async function moveBoth(folder: string, old: string, fresh: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', MOVES, folder, old, fresh], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const [[status], reason] = await Promise.all([once(child, 'exit') as Promise<[number | null]>, text(child.stderr)]);
  if (status !== 0) throw new WriteError(`${folder} could not be replaced: ${reason.trim()}`);
}

/** Replaces a file in one move; it keeps its mode. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const fresh = beside(file, NEW);
  try {
    await writeFile(fresh, content);
    await chmod(fresh, (await stat(file)).mode);
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/**
 * Replaces a file that is still as it was read.
 *
 * @throws WriteError when it is not, or another process is writing it
 */
export async function replaceIfSame(file: string, before: string, content: string): Promise<void> {
  const lock = await lockOf(file);
  try {
    if ((await readFile(file, 'utf8')) !== before) throw new WriteError(`${file} was changed while it was read; nothing was written. Run the command again`);
    await removeLeftovers(file);
    if (!(await lock.isHeld())) throw new WriteError(busy(file));
    await replaceFile(file, content);
  } finally {
    await lock.release();
  }
}

/** A file for oneself. */
interface Lock {
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** How often, and after how many milliseconds, it is tried again to have a file for oneself. */
const TRIES = 50;
const PAUSE = 20;

/** A lock is held for some milliseconds; one that is older was left by a run that was killed. */
const STALE = 10_000;

async function lockOf(file: string): Promise<Lock> {
  const name = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
  const token = randomUUID();
  const isHeld = async (): Promise<boolean> => (await readFile(name, 'utf8').catch(() => '')) === token;
  for (let left = TRIES; left > 0; left--) {
    try {
      await writeFile(name, token, { flag: 'wx' });
      return { isHeld, release: async () => ((await isHeld()) ? rm(name, { force: true }) : undefined) };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
      const since = await stat(name).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      );
      if (Date.now() - since > STALE) await rm(name, { force: true });
      else await setTimeout(PAUSE);
    }
  }
  throw new WriteError(busy(file));
}

function busy(file: string): string {
  return `${file} is being written by another process; nothing was written. Run the command again`;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
