import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { EmittedFile } from './emit/emitter.js';
import { ownedFiles } from './owned-files.js';

/** How a folder differs from the files that it should hold, as a unified diff; empty when it does not. */
export async function findDrift(folder: string, files: readonly EmittedFile[]): Promise<string> {
  return diffOf('generated', await readFolder(folder), files);
}

/** How the files of packages that the generator owns differ from those that it gives. */
export async function findPackageDrift(folder: string, files: readonly EmittedFile[]): Promise<string> {
  return diffOf('packages', await ownedFiles(folder, files), files);
}

function diffOf(folder: string, actual: ReadonlyMap<string, string>, files: readonly EmittedFile[]): string {
  const expected = new Map(files.map(({ path: name, text }) => [name, text]));
  const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return names
    .filter((name) => expected.get(name) !== actual.get(name))
    .map((name) =>
      createTwoFilesPatch(`a/${folder}/${name}`, `b/${folder}/${name}`, actual.get(name) ?? '', expected.get(name) ?? '', 'as it is', 'as the spec gives it'),
    )
    .join('\n');
}

async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return new Map(files.map((file, index) => [path.relative(folder, file).replaceAll(path.sep, '/'), texts[index] ?? '']));
}

function noneIfMissing(error: unknown): [] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw error;
}
