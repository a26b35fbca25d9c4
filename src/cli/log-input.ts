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
  if (first.value[0] === 0x1f && first.value[1] === 0x8b) {
    const source = Readable.from(whole, { objectMode: false });
    const gunzip = createGunzip({ chunkSize: PART });
    source.on('error', (error) => gunzip.destroy(error));
    yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
  } else yield* whole;
}

/** The parts of a file, and what is written to it later, until the program is interrupted. A file that was cut is read anew. */
export async function* followed(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const interrupted = new AbortController();
  process.once('SIGINT', () => {
    interrupted.abort();
  });
  let position = 0;
  while (!interrupted.signal.aborted) {
    const part = await readFrom(file, position);
    position = part.position;
    if (part.bytes.length > 0) yield part.bytes;
    else await wait(PATIENCE, undefined, { signal: interrupted.signal }).catch(() => undefined);
  }
}

async function readFrom(file: string, position: number): Promise<{ readonly bytes: Uint8Array; readonly position: number }> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const start = size < position ? 0 : position;
      const { bytesRead, buffer } = await handle.read(new Uint8Array(PART), 0, PART, start);
      return { bytes: buffer.subarray(0, bytesRead), position: start + bytesRead };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new InputError(unreadable(file, error));
  }
}
