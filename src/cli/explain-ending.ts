import { readingOf } from '../text/answers.js';
import type { Reading } from '../text/findings.js';
import { parse } from '../text/parse.js';
import { EXIT, UsageError, type Call } from './command.js';
import { wholeNumber } from './numbers.js';
import { printReading } from './print-reading.js';

const PARTS = { rejection: ['result', 'source', 'reason'], abort: ['source', 'reason'] } as const;

/** Explains a rejection or an abort by its numbers, or by the words of its reason. */
export async function explainEnding(kind: 'rejection' | 'abort', { values, positionals, output }: Call): Promise<number> {
  const readings = readingsOf(kind, positionals);
  if (values.json === true) await output.json(readings);
  else for (const reading of readings) await printReading(reading, output);
  const isKnown = readings.some(({ answer }) => answer !== undefined && 'known' in answer && answer.known);
  return isKnown ? EXIT.explained : EXIT.unknown;
}

function readingsOf(kind: 'rejection' | 'abort', words: readonly string[]): Reading[] {
  const names = PARTS[kind];
  const parts = words.flatMap((word) => word.split(/[/,]/)).filter((part) => part !== '');
  if (parts.length === 0) throw new UsageError(`the numbers are missing: ${names.join(', ')}`);
  if (parts.every((part) => /^\d+$/.test(part))) {
    if (parts.length > names.length)
      throw new UsageError(`there are ${String(parts.length)} numbers, and ${kind === 'abort' ? 'an abort' : 'a rejection'} has ${names.join(', ')}`);
    return [
      readingOf(
        kind,
        names.map((name, index) => (parts[index] === undefined ? null : wholeNumber(name, parts[index], 255))),
        {},
      ),
    ];
  }
  const found = parse(words.join(' ')).filter((reading) => reading.kind === kind);
  if (found.length === 0) throw new UsageError(`"${words.join(' ')}" is neither numbers nor the words of a reason`);
  return found;
}
