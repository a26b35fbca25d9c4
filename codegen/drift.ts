import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { EmittedFile } from './emit/emitter.js';

/** How a folder differs from the files that it should hold, as a unified diff; empty when it does not. */
export async function findDrift(folder: string, files: readonly EmittedFile[]): Promise<string> {
  const expected = new Map(files.map(({ path: name, text }) => [name, text]));
  const actual = await readFolder(folder);
  const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return names
    .filter((name) => expected.get(name) !== actual.get(name))
    .map((name) =>
      createTwoFilesPatch(`a/generated/${name}`, `b/generated/${name}`, actual.get(name) ?? '', expected.get(name) ?? '', 'as it is', 'as the spec gives it'),
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
