import { readFileSync } from 'node:fs';
import { InputError, UsageError } from './command.js';

/** The text of a file, or of standard input for `-`. */
export function textOf(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new InputError(unreadable(path, error));
  }
}

/** The one file that a command takes. */
export function onlyFile(positionals: readonly string[]): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`one file is expected, or - for standard input, not ${String(positionals.length)}`);
  return file;
}

/** The JSON value in a text. */
export function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

/** Why a file cannot be read. */
export function unreadable(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = { ENOENT: 'there is no such file', EACCES: 'it may not be read', EISDIR: 'it is a folder' }[code ?? ''] ?? message;
  return `${path} cannot be read: ${reason}`;
}
