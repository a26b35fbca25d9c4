import { readingOf } from '../../text/answers.js';
import { contextResultCalled } from '../../text/words.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { wholeNumber } from '../numbers.js';
import { printReading } from '../print-reading.js';

export async function run({ values, positionals, output }: Call): Promise<number> {
  const text = positionals.join(' ');
  if (text === '') throw new UsageError('the result is missing: a number from 0 to 4');
  const result = contextResultCalled(text) ?? wholeNumber('the result', text, 255);
  const reading = readingOf('presentation-context-result', result, {});
  if (values.json === true) await output.json([reading]);
  else await printReading(reading, output);
  return reading.answer !== undefined && 'known' in reading.answer && reading.answer.known ? EXIT.explained : EXIT.unknown;
}
