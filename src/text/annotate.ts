import { logForms } from '../../generated/typescript/data/log-forms.js';
import type { Finding } from './findings.js';
import { CONTEXT_NEEDS } from './log-context.js';
import { Recognizer } from './recognizer.js';
import { isBytes } from '../values/bytes.js';
import { property } from '../values/property.js';
import { shown } from '../values/shown.js';

/** A log: its text, or parts of it as they come, as text or bytes. */
export type LogSource = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Some lines of a log, and what was found in them; `end` is where the line of a finding ends in the bytes. */
export interface ReadBlock {
  readonly bytes: Uint8Array;
  /** Whether the last line goes on in the next block. */
  readonly isOpen: boolean;
  readonly findings: readonly { readonly finding: Finding; readonly end: number }[];
}

/** A longer line is read in pieces: a file without line ends must not fill the memory. */
const LONGEST_LINE = 1 << 20;

/**
 * Finds the statuses, rejections, aborts, reasons and the like in a log, with the context that the lines around them give. It
 * keeps a few lines in memory, whatever the size of the log. What a log holds never throws.
 *
 * @param source - the log: text, bytes, or a stream of them such as a file that is read
 * @throws TypeError for a source that is neither, and what the stream itself throws
 * @example
 * ```ts
 * const meanings: (string | undefined)[] = [];
 * for await (const finding of annotate('I: Received Store Response (Refused: OutOfResources)\n')) meanings.push(finding.meaning);
 * meanings; // ['Refused: Out of resources']
 * ```
 */
export async function* annotate(source: LogSource): AsyncGenerator<Finding, void, undefined> {
  for await (const { findings } of readBlocks(source)) for (const { finding } of findings) yield finding;
}

/** Reads a log in blocks of whole lines, and of pieces of those that are very long. */
export async function* readBlocks(source: LogSource): AsyncGenerator<ReadBlock, void, undefined> {
  const reader = new BlockReader();
  let rest = new Uint8Array(0);
  for await (const part of partsOf(source)) {
    const bytes = joined(rest, bytesOf(part));
    const wholeLines = bytes.lastIndexOf(LF) + 1;
    const end = wholeLines > 0 ? wholeLines : bytes.length - (bytes.length % LONGEST_LINE);
    rest = bytes.slice(end);
    if (end > 0) yield reader.read(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield reader.read(rest);
}

function partsOf(source: LogSource): Exclude<LogSource, string | Uint8Array> {
  if (typeof source === 'string' || isBytes(source)) return [source];
  if ([Symbol.asyncIterator, Symbol.iterator].some((key) => typeof property(source, key) === 'function')) return source;
  throw new TypeError(`The log is ${shown(source)}, and must be text, bytes, or parts of them that can be iterated`);
}

function bytesOf(part: unknown): Uint8Array {
  if (typeof part === 'string') return new TextEncoder().encode(part);
  if (isBytes(part)) return part;
  throw new TypeError(`A part of the log is ${shown(part)}, and must be text or bytes`);
}

const LF = 0x0a;

/** Reads one block after the other, and skips what no form needs. */
class BlockReader {
  private readonly recognizer = new Recognizer();
  private readonly telling = new RegExp([...new Set([...CONTEXT_NEEDS, ...logForms.map(({ needs }) => needs)])].map(escaped).join('|'), 'g');
  private line = 1;
  /** How much of the line was in earlier blocks. */
  private offset = 0;

  read(bytes: Uint8Array): ReadBlock {
    const text = latin1(bytes);
    const findings: { finding: Finding; end: number }[] = [];
    let position = 0;
    while (position < text.length) {
      const start = this.recognizer.expects ? position : this.nextTelling(text, position);
      if (start === undefined) break;
      this.pass(bytes, position, start);
      const lineEnd = text.indexOf('\n', start);
      const end = lineEnd === -1 ? text.length : lineEnd;
      for (let piece = start; piece < end || piece === start; piece += LONGEST_LINE) {
        const from = piece;
        const told = (left: number, right: number): string => new TextDecoder().decode(bytes.subarray(from + left, from + right));
        const columns = this.offset + piece - start;
        for (const finding of this.recognizer.read(text.slice(piece, Math.min(end, piece + LONGEST_LINE)), this.line, told))
          findings.push({ finding: columns === 0 ? finding : { ...finding, column: finding.column + columns }, end: Math.min(end + 1, text.length) });
      }
      position = Math.min(end + 1, text.length);
      this.pass(bytes, start, position);
    }
    this.pass(bytes, position, bytes.length);
    return { bytes, isOpen: this.offset > 0, findings };
  }

  /** The start of the next line that has to be read. */
  private nextTelling(text: string, position: number): number | undefined {
    this.telling.lastIndex = position;
    const hit = this.telling.exec(text);
    return hit === null ? undefined : Math.max(position, text.lastIndexOf('\n', hit.index) + 1);
  }

  /** Counts the lines between two places, and how much of the last one was seen. */
  private pass(bytes: Uint8Array, from: number, to: number): void {
    const lines = linesIn(bytes, from, to);
    this.line += lines;
    this.offset = lines === 0 ? this.offset + to - from : to - (bytes.lastIndexOf(LF, to - 1) + 1);
  }
}

function linesIn(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let index = bytes.indexOf(LF, from); index !== -1 && index < to; index = bytes.indexOf(LF, index + 1)) lines += 1;
  return lines;
}

/** One character for each byte, so that columns are bytes and nothing is lost. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length === 0) return right;
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
