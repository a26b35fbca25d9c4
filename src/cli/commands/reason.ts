import { reasonTables } from '../../web.js';
import { readingOf } from '../../text/answers.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { implementationOf, known } from '../names.js';
import { statusCode } from '../numbers.js';
import { printReading } from '../print-reading.js';

const PLACES = [...new Set(reasonTables.map(({ context }) => context))];

export async function run({ values, positionals: [text, ...others], output }: Call): Promise<number> {
  if (text === undefined || others.length > 0) throw new UsageError('one reason is expected, such as 0x0110 or 272');
  const code = statusCode('the reason', text);
  const wanted = values.in;
  const given = typeof wanted === 'string' ? known('place of a reason', wanted, PLACES) : undefined;
  const kind = values.warning === true ? 'warning reason' : 'failure reason';
  const all = PLACES.filter((place) => given === undefined || place === given).map((place) => ({
    place,
    reading: readingOf(kind, code, {}, { place, implementation: implementationOf(values) }),
  }));
  // Without a place, those that have a meaning for it.
  const told = all.filter(({ reading }) => reading.meaning !== undefined);
  const found = told.length > 0 ? told : all.slice(0, 1);
  if (values.json === true) await output.json(found.map(({ reading }) => reading));
  else
    for (const [index, { place, reading }] of found.entries()) {
      if (index > 0) await output.line();
      if (given === undefined) await output.line(output.style(`In ${place}:`, 'bold'));
      await printReading(reading, output);
    }
  return told.length === 0 ? EXIT.unknown : EXIT.explained;
}
