import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EmittedFile } from './emit/emitter.js';

/** Replaces a folder by the files: they are written beside it first, so that it is never half-written. */
export async function replaceFolder(folder: string, files: readonly EmittedFile[]): Promise<void> {
  const fresh = `${folder}.new-${String(process.pid)}`;
  const old = `${folder}.old-${String(process.pid)}`;
  try {
    for (const file of files) {
      const target = path.join(fresh, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.text);
    }
    await rename(folder, old).catch(ignoreMissing);
    await rename(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** Replaces a file in one move. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.new-${String(process.pid)}`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
