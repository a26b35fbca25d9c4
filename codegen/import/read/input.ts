import { readdir, readFile, realpath, stat } from 'node:fs/promises';
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

/** All parts in several editions take less; what is larger when unpacked is not the standard. */
const MAX_BYTES = 1024 ** 3;

/** More than any part takes. */
const MAX_DOCUMENT = 256 * 1024 ** 2;

/** A gzipped archive of gzipped pages takes three, and may lie in an archive; what is packed more often was not made by NEMA. */
const MAX_PACKINGS = 4;

/**
 * The documents of files, of archives (`.tar.gz`, `.tar`), and of folders and the folders in them, in the order of their names.
 *
 * @param maxBytes - how much all of them may be together when unpacked
 * @throws InputError when there is none in one of them, one cannot be unpacked, or all together are too large
 */
export async function readInputs(inputs: readonly string[], maxBytes: number = MAX_BYTES): Promise<Document[]> {
  const reader = new Reader(maxBytes);
  const documents: Document[] = [];
  for (const input of inputs) {
    const stats = await ask(input, stat(input));
    if (!stats.isDirectory() && !stats.isFile()) throw new InputError({ file: input }, 'neither a file nor a folder', 'one of them');
    const found = stats.isDirectory() ? await reader.readFolder(input, []) : await reader.readFile(input);
    if (found.length === 0) throw new InputError({ file: input }, 'no document', 'files whose names end with .xml, .html or .xhtml, also with .gz');
    documents.push(...found);
  }
  return documents;
}

/** Reads and unpacks within one bound for everything. */
class Reader {
  private bytesLeft: number;

  constructor(private readonly maxBytes: number) {
    this.bytesLeft = maxBytes;
  }

  /** @param around - the real paths of the folders around: one that leads back to one of them ends there */
  async readFolder(folder: string, around: readonly string[]): Promise<Document[]> {
    const real = await ask(folder, realpath(folder));
    if (around.includes(real)) return [];
    const documents: Document[] = [];
    for (const name of (await ask(folder, readdir(folder))).sort()) {
      const file = path.join(folder, name);
      const isWanted = DOCUMENT.test(name) || ARCHIVE.test(name);
      const stats = isWanted ? await ask(file, stat(file)) : await stat(file).catch(() => undefined);
      if (stats?.isDirectory()) documents.push(...(await this.readFolder(file, [...around, real])));
      else if (isWanted && stats?.isFile()) documents.push(...(await this.readFile(file)));
    }
    return documents;
  }

  async readFile(file: string): Promise<Document[]> {
    const { size } = await ask(file, stat(file));
    this.take(file, size);
    return this.unpack(file, await ask(file, readFile(file)), 0);
  }

  private async unpack(file: string, bytes: Buffer, packings: number): Promise<Document[]> {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (!isGzip && bytes.toString('latin1', 257, 262) !== 'ustar') {
      if (bytes.length > MAX_DOCUMENT) throw tooLarge(file, MAX_DOCUMENT, '');
      return [{ file, bytes }];
    }
    if (packings === MAX_PACKINGS)
      throw new InputError({ file }, `something packed more than ${String(MAX_PACKINGS)} times`, 'a document or an archive of documents');
    return isGzip ? this.unpack(file, await this.unzip(file, bytes), packings + 1) : this.untar(file, bytes, packings + 1);
  }

  private async unzip(file: string, bytes: Buffer): Promise<Buffer> {
    let unpacked: Buffer;
    try {
      unpacked = await promisify(gunzip)(bytes, { maxOutputLength: Math.max(1, this.bytesLeft) });
    } catch (error) {
      const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      throw isTooLarge ? this.tooMuch(file) : new InputError({ file }, messageOf(error), 'a whole gzip file');
    }
    this.take(file, unpacked.length);
    return unpacked;
  }

  private async untar(file: string, bytes: Buffer, packings: number): Promise<Document[]> {
    const archive = extract();
    archive.end(bytes);
    const documents: Document[] = [];
    try {
      for await (const entry of archive) {
        const chunks: Buffer[] = [];
        for await (const chunk of entry as AsyncIterable<Buffer>) chunks.push(chunk);
        const name = `${file}/${entry.header.name}`;
        if (entry.header.type === 'file' && (DOCUMENT.test(name) || ARCHIVE.test(name)))
          documents.push(...(await this.unpack(name, Buffer.concat(chunks), packings)));
      }
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError({ file }, messageOf(error), 'a whole tar archive');
    }
    return documents.sort((left, right) => (left.file < right.file ? -1 : 1));
  }

  private take(file: string, bytes: number): void {
    this.bytesLeft -= bytes;
    if (this.bytesLeft < 0) throw this.tooMuch(file);
  }

  private tooMuch(file: string): InputError {
    return tooLarge(file, this.maxBytes, ' in all files together when unpacked');
  }
}

function tooLarge(file: string, bound: number, what: string): InputError {
  return new InputError({ file }, `more than ${String(bound / 1024 ** 2)} MiB${what}`, 'parts of the standard, which are smaller');
}

/** What the file system gives, or an error that says what it refused. */
async function ask<T>(file: string, question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw new InputError({ file }, messageOf(error), 'a file or a folder that can be read');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
