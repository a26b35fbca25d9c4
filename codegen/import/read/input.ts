import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { InputError } from './input-error.js';

/** A document as it lies on the disk or in an archive, with the name to show in messages. */
export interface Document {
  readonly file: string;
  readonly bytes: Buffer;
}

const DOCUMENT = /\.(xml|x?html?)(\.gz)?$/i;
const ARCHIVE = /\.(tar|tar\.gz|tgz)$/i;

/** More than any part of the standard takes: what is larger unpacked is no part. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The documents of a file, of an archive (`.tar.gz`, `.tar`), or of a folder and the folders in it, in the order of their names.
 *
 * @throws InputError when there is none, or one cannot be unpacked
 */
export async function readInput(input: string): Promise<Document[]> {
  const stats = await read(input, stat);
  if (!stats.isDirectory() && !stats.isFile()) throw new InputError({ file: input }, 'neither a file nor a folder', 'one of them');
  const documents = stats.isDirectory() ? await readFolder(input) : await unpack(input, await bytesOf(input));
  if (documents.length === 0) throw new InputError({ file: input }, 'no document', 'files whose names end with .xml, .html or .xhtml, also with .gz');
  return documents;
}

async function readFolder(folder: string): Promise<Document[]> {
  const names = (await read(folder, (path) => readdir(path, { recursive: true }))).filter((name) => DOCUMENT.test(name) || ARCHIVE.test(name)).sort();
  const documents: Document[] = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if ((await read(file, stat)).isFile()) documents.push(...(await unpack(file, await bytesOf(file))));
  }
  return documents;
}

function bytesOf(file: string): Promise<Buffer> {
  return read(file, (path) => readFile(path));
}

/** What the file system gives, or an error that says what it refused. */
async function read<T>(file: string, ask: (file: string) => Promise<T>): Promise<T> {
  try {
    return await ask(file);
  } catch (error) {
    throw new InputError({ file }, messageOf(error), 'a file or a folder that can be read');
  }
}

async function unpack(file: string, bytes: Buffer): Promise<Document[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpack(file, await unzip(file, bytes));
  return bytes.toString('latin1', 257, 262) === 'ustar' ? untar(file, bytes) : [{ file, bytes }];
}

async function unzip(file: string, bytes: Buffer): Promise<Buffer> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    throw new InputError({ file }, messageOf(error), 'a whole gzip file');
  }
}

async function untar(file: string, bytes: Buffer): Promise<Document[]> {
  const archive = extract();
  archive.end(bytes);
  const documents: Document[] = [];
  try {
    for await (const entry of archive) {
      const chunks: Buffer[] = [];
      for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
      const name = `${file}/${entry.header.name}`;
      if (entry.header.type === 'file' && DOCUMENT.test(name)) documents.push(...(await unpack(name, Buffer.concat(chunks))));
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({ file }, messageOf(error), 'a whole tar archive');
  }
  return documents.sort((left, right) => (left.file < right.file ? -1 : 1));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
