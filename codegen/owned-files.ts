import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BANNER } from './emit/banner.js';
import type { EmittedFile } from './emit/emitter.js';
import { replaceFile } from './write.js';

/** How far into a file its banner may stand: after a line that a language wants first. */
const HEAD = 300;

/** Folders that tools of languages make; nothing of ours stands in them. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'target', 'build', 'bin', 'obj', 'dist', '__pycache__', '.venv']);

/**
 * The files of packages that the generator owns: those that it gives today, and those of an earlier run, which carry the banner. A
 * CSV file has no place for one.
 */
export async function ownedFiles(root: string, files: readonly EmittedFile[]): Promise<Map<string, string>> {
  const expected = new Set(files.map((file) => file.path));
  const names = await filesIn(root, '');
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(path.join(root, name), 'utf8')] as const));
  return new Map(texts.filter(([name, text]) => expected.has(name) || text.slice(0, HEAD).includes(BANNER)));
}

/** Writes the files of packages and removes those of an earlier run. Each old one is replaced in one move; others stay as they are. */
export async function writeOwned(root: string, files: readonly EmittedFile[]): Promise<void> {
  const owned = await ownedFiles(root, files);
  for (const file of files) {
    const target = path.join(root, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    if (!owned.has(file.path)) await writeFile(target, file.text);
    else if (owned.get(file.path) !== file.text) await replaceFile(target, file.text);
    owned.delete(file.path);
  }
  for (const name of owned.keys()) await rm(path.join(root, name));
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(noneIfMissing);
  const inner = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name)).map(({ name }) => filesIn(root, path.posix.join(folder, name)));
  return [...entries.filter((entry) => entry.isFile()).map(({ name }) => path.posix.join(folder, name)), ...(await Promise.all(inner)).flat()];
}

function noneIfMissing(error: unknown): [] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw error;
}
