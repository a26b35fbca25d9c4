import { reasonTables } from '../../web.js';
import { lookupReason } from '../../web/lookup-reason.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { implementationOf, known } from '../names.js';
import { statusCode } from '../numbers.js';
import { printReading } from '../print-reading.js';

export async function run({ values, positionals: [text, ...others], output }: Call): Promise<number> {
  if (text === undefined || others.length > 0) throw new UsageError('one reason is expected, such as 0x0110 or 272');
  const code = statusCode('the reason', text);
  const isWarning = values.warning === true;
  const place = typeof values.in === 'string' ? known('place of a reason', values.in, PLACES, values.in) : undefined;
  const answer = lookupReason(code, {
    attribute: isWarning ? '(0008,1196)' : '(0008,1197)',
    context: place as never,
    implementation: implementationOf(values),
  });
  const { category, meaning } = answer;
  const reading = {
    kind: isWarning ? 'warning reason' : 'failure reason',
    code,
    context: {},
    category,
    ...(meaning !== undefined && { meaning }),
    answer,
  } as const;
  if (values.json === true) await output.json([reading]);
  else await printReading(reading, output);
  return meaning === undefined && answer.alternatives.length === 0 ? EXIT.unknown : EXIT.explained;
}

const PLACES: readonly string[] = [...new Set(reasonTables.map(({ context }) => context))];
