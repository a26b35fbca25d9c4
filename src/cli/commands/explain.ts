import { FORBIDDEN, forbiddenCode } from '../../text/codes.js';
import { serviceNamed } from '../../text/log-context.js';
import { parse, type ParsedReading } from '../../text/parse.js';
import { describeSOPClass } from '../../text/sop-classes.js';
import { EXIT, UsageError, type Call } from '../command.js';
import { COMMANDS } from '../commands.js';
import { implementationOf, near, serviceClassOf, serviceOf, sopClassOf, transactionCalled } from '../names.js';
import type { Output } from '../output.js';
import { printReading } from '../print-reading.js';
import { codeWords } from '../../text/code-words.js';

export async function run({ values, positionals, output }: Call): Promise<number> {
  const text = positionals.join(' ');
  if (text.trim() === '') throw new UsageError('there is no text to explain');
  const { transaction } = values;
  const readings = parse(text, {
    ...defined({ service: serviceOf(values), sopClass: sopClassOf(values), serviceClass: serviceClassOf(values), implementation: implementationOf(values) }),
    ...(typeof transaction === 'string' && transactionCalled(transaction)),
  });
  if (values.json === true) await output.json(readings);
  else if (readings.length === 0) await printNothing(text, output);
  else await printReadings(readings, output);
  return readings.some(({ meaning, answer }) => meaning !== undefined || hasAlternatives(answer)) ? EXIT.explained : EXIT.unknown;
}

/** Prints readings, one below the other. */
async function printReadings(readings: readonly ParsedReading[], output: Output): Promise<void> {
  for (const [index, reading] of readings.entries()) {
    if (index > 0) await output.line();
    await printReading(reading, output);
  }
}

/** Says that a text holds nothing that is known, why, and what may have been meant. */
async function printNothing(text: string, output: Output): Promise<void> {
  const [forbidden, sopClass] = [forbiddenCode(text), describeSOPClass(text.trim())];
  if (forbidden !== undefined) return output.line(`${codeWords('status', forbidden)} ${FORBIDDEN}`);
  if (sopClass !== undefined) return output.line(`${text.trim()} is a SOP Class: ${sopClass.words}. Add it to a code with --sop-class.`);
  const service = serviceNamed(text);
  if (service !== undefined)
    return output.line(`${service} is a DIMSE service. Add it to a code with --service; "dicom-status list --service ${service}" lists its statuses.`);
  // Its index is needed here alone.
  const { search } = await import('../../text/search.js');
  await output.line(`No status, rejection, abort or reason is known in "${text}".`);
  const command = near(
    text.split(' ')[0] ?? '',
    COMMANDS.map(({ name }) => name),
  );
  const found = (command === undefined && /[a-z]{3}/i.test(text) ? search(text, 3) : []).map(
    ({ kind, code, meaning }) => `${codeWords(kind, code)}${meaning === undefined ? '' : ` ${meaning}`}`,
  );
  if (command === undefined && found.length === 0) return;
  await output.line('Did you mean:');
  for (const line of [...(command === undefined ? [] : [`the command ${command}`]), ...new Set(found)]) await output.line(`  ${line}`);
}

function hasAlternatives(answer: ParsedReading['answer']): boolean {
  return answer !== undefined && 'alternatives' in answer && answer.alternatives.length > 0;
}

function defined<T extends object>(fields: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Key in keyof T]?: NonNullable<T[Key]> };
}
