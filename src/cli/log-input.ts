import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import process from 'node:process';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { InputError } from './command.js';
import { unreadable } from './input-files.js';
import { Progress } from './progress.js';

/** As much as is read at once: more takes memory and no less time. */
const PART = 64 * 1024;
/** How long to wait for more of a file, in milliseconds. */
const PATIENCE = 200;

/** The parts of a file, or of standard input for `-`; of a compressed file, what it holds. */
export async function* logParts(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const stream: Readable = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: PART });
  const progress = new Progress(file);
  try {
    yield* unpacked(counted(stream, progress));
  } catch (error) {
    throw new InputError(unreadable(file === '-' ? 'standard input' : file, error));
  } finally {
    progress.clear();
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const part of stream) {
    yield part;
    progress.add(part.length);
  }
}

/** What gzip has packed, and anything else as it is. */
async function* unpacked(parts: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  const first = await parts.next();
  if (first.done === true) return;
  const whole = (async function* () {
    yield first.value;
    yield* parts;
  })();
  const [one, two] = first.value;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff)) throw new Error('it is UTF-16 text; convert it to UTF-8 first, for example with iconv');
  if (one === 0x1f && two === 0x8b) {
    const source = Readable.from(whole, { objectMode: false });
    const gunzip = createGunzip({ chunkSize: PART });
    source.on('error', (error) => gunzip.destroy(error));
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } else yield* whole;
}

/** The parts of a file, and what is written to it later, until the program is interrupted. A file that was cut or replaced is read anew. */
export async function* followed(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => {
    interrupted.abort();
  });
  let place = await readFrom(file, { inode: 0, position: 0 });
  while (!interrupted.signal.aborted) {
    if (place.bytes.length > 0) yield place.bytes;
    else await wait(PATIENCE, undefined, { signal: interrupted.signal }).catch(() => undefined);
    // While a log is rotated, there may be no file for a moment.
    place = await readFrom(file, place).catch(() => ({ ...place, bytes: NOTHING }));
  }
}

const NOTHING = new Uint8Array(0);

/** What was read of a file, and where it goes on. */
interface Place {
  readonly inode: number;
  readonly position: number;
}

async function readFrom(file: string, { inode, position }: Place): Promise<Place & { readonly bytes: Uint8Array }> {
  try {
    const handle = await open(file);
    try {
      const { size, ino } = await handle.stat();
      const start = size < position || (inode !== 0 && ino !== inode) ? 0 : position;
      const { bytesRead, buffer } = await handle.read(new Uint8Array(PART), 0, PART, start);
      return { inode: ino, position: start + bytesRead, bytes: buffer.subarray(0, bytesRead) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new InputError(unreadable(file, error));
  }
}
