import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { EmittedFile } from './emit/emitter.js';

/** The names beside a folder or a file under which the new one is made and the old one put away; `.gitignore` and the linters know them. */
const NEW = '.being-written-';
const OLD = '.being-replaced-';

/** A file is not what it was when it was read. */
export class ChangedError extends Error {
  override readonly name = 'ChangedError';
}

/**
 * Replaces a folder by the files. They are written beside it first; then a process of its own does the two moves, so that who kills
 * this one leaves the old folder or the new one. What an earlier run left is removed.
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
  const [old] = await leftovers(folder, OLD);
  if (old !== undefined && !existsSync(folder)) await rename(old, folder);
  await removeLeftovers(folder);
}

async function removeLeftovers(target: string): Promise<void> {
  for (const name of [...(await leftovers(target, OLD)), ...(await leftovers(target, NEW))]) await rm(name, { recursive: true, force: true });
}

/** What processes that run no more left beside a folder or a file. */
async function leftovers(target: string, mark: string): Promise<string[]> {
  const folder = path.dirname(target);
  const start = `.${path.basename(target)}${mark}`;
  const names = (await readdir(folder)).filter((name) => name.startsWith(start) && !isRunning(Number(name.slice(start.length))));
  return names.map((name) => path.join(folder, name));
}

/** Replaces a file in one move; it keeps its mode. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = beside(file, NEW);
  try {
    await writeFile(fresh, text, { mode: (await stat(file)).mode });
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/**
 * Replaces a file that is still as it was read.
 *
 * @throws ChangedError when it is not, or another process is writing it
 */
export async function replaceIfSame(file: string, before: string, text: string): Promise<void> {
  const unlock = await lock(file);
  try {
    if ((await readFile(file, 'utf8')) !== before) throw new ChangedError(`${file} was changed while it was read; nothing was written. Run the command again`);
    await removeLeftovers(file);
    await replaceFile(file, text);
  } finally {
    await unlock();
  }
}

/** How often, and after how many milliseconds, it is tried again to have a file for oneself. */
const TRIES = 50;
const PAUSE = 20;

/** Has a file for oneself until what it returns is called. A lock whose process is gone counts no more. */
async function lock(file: string): Promise<() => Promise<void>> {
  const name = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
  for (let left = TRIES; left > 0; left--) {
    try {
      const handle = await open(name, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(name, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = await readFile(name, 'utf8').catch(() => '');
      if (owner !== '' && !isRunning(Number(owner))) await rm(name, { force: true });
      else await setTimeout(PAUSE);
    }
  }
  throw new ChangedError(`${file} is being written by another process; nothing was written. Run the command again, or remove ${name}`);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function beside(target: string, mark: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}${mark}${String(process.pid)}`);
}

/** Two moves that no signal to this process comes between. */
const MOVES = `const { existsSync, renameSync } = require('node:fs');
const [folder, old, fresh] = process.argv.slice(1);
if (existsSync(folder)) renameSync(folder, old);
try { renameSync(fresh, folder); } catch (error) { if (existsSync(old)) renameSync(old, folder); throw error; }`;

async function moveBoth(folder: string, old: string, fresh: string): Promise<void> {
  const child = spawn(process.execPath, ['-e', MOVES, folder, old, fresh], { detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw Object.assign(new Error(`${folder} could not be replaced`), { syscall: 'rename' });
}
