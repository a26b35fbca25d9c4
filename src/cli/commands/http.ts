import { readingOf } from '../../text/answers.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { transactionCalled } from '../names.js';
import { wholeNumber } from '../numbers.js';
import { printReading } from '../print-reading.js';

export async function run({ values, positionals: [status, ...words], output }: Call): Promise<number> {
  if (status === undefined) throw new UsageError('the status is missing, such as 409');
  const reading = readingOf('http', wholeNumber('the status', status, 999), words.length === 0 ? {} : transactionCalled(words.join(' ')));
  if (values.json === true) await output.json([reading]);
  else await printReading(reading, output);
  return reading.answer === undefined ? EXIT.unknown : EXIT.explained;
}
