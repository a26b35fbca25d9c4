import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BANNER } from './emit/banner.js';
import type { EmittedFile } from './emit/emitter.js';
import { replaceFile } from './write.js';

/** How far into a file its banner may stand: after a line that a language wants first. */
const HEAD = 300;

/** The files of a package that the generator owns: they stand beside others, and carry the banner. */
export async function ownedFiles(root: string, files: readonly EmittedFile[]): Promise<Map<string, string>> {
  const folders = [...new Set(files.map((file) => path.posix.dirname(file.path)))];
  const names = (await Promise.all(folders.map((folder) => filesIn(root, folder)))).flat();
  const expected = new Set(files.map((file) => file.path));
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(path.join(root, name), 'utf8')] as const));
  return new Map(texts.filter(([name, text]) => expected.has(name) || text.slice(0, HEAD).includes(BANNER)));
}

/** Writes the files of a package, each in one move, and removes those of an earlier run. Files without the banner stay as they are. */
export async function writeOwned(root: string, files: readonly EmittedFile[]): Promise<void> {
  const owned = await ownedFiles(root, files);
  for (const file of files) {
    const target = path.join(root, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    if (!existsSync(target)) await writeFile(target, '');
    if (owned.get(file.path) !== file.text) await replaceFile(target, file.text);
    owned.delete(file.path);
  }
  for (const name of owned.keys()) await rm(path.join(root, name));
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.posix.join(folder, entry.name));
}
