import { logForms } from '../../generated/typescript/data/log-forms.js';
import type { Finding } from './findings.js';
import { Recognizer } from './recognizer.js';

/** A log: its text, or parts of it as they come, as text or bytes. */
export type LogSource = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Some whole lines of a log, and what was found in them; `end` is where the line of a finding ends in the bytes. */
export interface ReadBlock {
  readonly bytes: Uint8Array;
  readonly lines: number;
  readonly findings: readonly { readonly finding: Finding; readonly end: number }[];
}

/** What a line has to hold to be looked at: what a form needs, or what tells the context of later lines. */
const TELLING = [
  ...['C-', 'N-', ' Request', ' SC', 'ssociation', 'A-', 'SOP Class', 'cuid=', '(0000,000', '/studies', '/workitems', '/commitment-', '/modality-', '0008119'],
  ...['-RS', 'searchFor', 'retrieve', 'storeInstances', 'requestType=', 'WADO-URI', 'curl'],
];
/** A line is cut here: no form needs more, and a file without line ends must not fill the memory. */
const LONGEST_LINE = 1 << 20;

/**
 * Finds the statuses, rejections, aborts, reasons and the like in a log, with the context that the lines around them give. It
 * keeps a few lines in memory, whatever the size of the log. Never throws for what a log holds.
 *
 * @param source - the log: text, bytes, or a stream of them such as a file that is read
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

/** Reads a log in blocks of whole lines. */
export async function* readBlocks(source: LogSource): AsyncGenerator<ReadBlock, void, undefined> {
  const recognizer = new Recognizer();
  const isTelling = new RegExp([...new Set([...TELLING, ...logForms.map(({ needs }) => needs)])].map(escaped).join('|'), 'g');
  let rest = new Uint8Array(0);
  let line = 1;
  const parts = typeof source === 'string' || source instanceof Uint8Array ? [source] : source;
  for await (const part of parts) {
    const bytes = joined(rest, typeof part === 'string' ? new TextEncoder().encode(part) : part);
    const lastLine = bytes.lastIndexOf(LF) + 1;
    const end = lastLine === 0 && bytes.length > LONGEST_LINE ? bytes.length : lastLine;
    rest = bytes.slice(end);
    if (end === 0) continue;
    const block = read(bytes.subarray(0, end), line, recognizer, isTelling);
    line += block.lines;
    yield block;
  }
  if (rest.length > 0) yield read(rest, line, recognizer, isTelling);
}

const LF = 0x0a;

function read(bytes: Uint8Array, first: number, recognizer: Recognizer, isTelling: RegExp): ReadBlock {
  const text = latin1(bytes);
  const findings: { finding: Finding; end: number }[] = [];
  let [position, line] = [0, first];
  while (position < text.length) {
    if (!recognizer.expects) {
      isTelling.lastIndex = position;
      const hit = isTelling.exec(text);
      if (hit === null) break;
      const start = text.lastIndexOf('\n', hit.index) + 1;
      line += linesIn(bytes, position, start);
      position = start;
    }
    const found = text.indexOf('\n', position);
    const end = found === -1 ? text.length : found;
    const start = position;
    const shown = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(start + from, start + to));
    for (const finding of recognizer.read(text.slice(start, Math.min(end, start + LONGEST_LINE)), line, shown))
      findings.push({ finding, end: Math.min(end + 1, text.length) });
    position = end + 1;
    if (found !== -1) line += 1;
  }
  return { bytes, lines: line - first + linesIn(bytes, Math.min(position, bytes.length), bytes.length), findings };
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
