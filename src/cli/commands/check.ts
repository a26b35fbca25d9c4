import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { EXIT, InputError, UsageError, type Call } from '../command.js';
import { jsonOf, onlyFile, textOf } from '../input-files.js';
import { schemaNamed } from '../schemas.js';

/** A fault: where it is, what stands there, what was expected. */
interface Fault {
  readonly line?: number;
  readonly place: string;
  readonly value: unknown;
  readonly expected: string;
}

export async function run({ values, positionals, output }: Call): Promise<number> {
  const { schema: name } = values;
  if (typeof name !== 'string') throw new UsageError('--schema is missing; "dicom-status list schemas" lists the names');
  const schema = schemaNamed(name);
  const file = onlyFile(positionals);
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(schema);
  const documents = documentsOf(textOf(file), file);
  const validated = (value: unknown): boolean => {
    try {
      return validate(value);
    } catch (error) {
      if (error instanceof RangeError) throw new InputError(`${file} is nested too deeply to be checked`);
      throw error;
    }
  };
  const faults = documents.flatMap(({ line, value }): Fault[] =>
    validated(value) ? [] : faultsOf(validate.errors ?? []).map((fault) => ({ ...(line !== undefined && { line }), ...fault })),
  );
  if (values.json === true) await output.json({ file, schema: name, valid: faults.length === 0, checked: documents.length, faults });
  else {
    for (const { line, place, value, expected } of faults)
      await output.line(`${file}${line === undefined ? '' : `:${String(line)}`} ${place}: ${shown(value)} ${expected}`);
    await output.line(
      faults.length === 0
        ? `${file}: ${documents.length === 1 ? 'valid' : `${String(documents.length)} values, all valid`} (${name})`
        : `${file}: ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'} (${name})`,
    );
  }
  return faults.length === 0 ? EXIT.explained : EXIT.unknown;
}

/** The value of a JSON file, or those of the lines of a JSON Lines file. */
function documentsOf(text: string, file: string): { readonly line?: number; readonly value: unknown }[] {
  const lines = text.split('\n').map((content, index) => ({ content, line: index + 1 }));
  const [first, second] = lines.filter(({ content }) => content.trim() !== '');
  // A first line that is JSON, with more below it, begins a list of them.
  if (first !== undefined && second !== undefined && isJSON(first.content))
    return lines.filter(({ content }) => content.trim() !== '').map(({ content, line }) => ({ line, value: jsonOf(content, `${file}:${String(line)}`) }));
  return [{ value: jsonOf(text, file) }];
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The faults that say most: those of the deepest places, without the alternatives that others were meant for. */
function faultsOf(errors: readonly ErrorObject[]): Fault[] {
  const deepest = errors.filter(
    ({ instancePath, keyword }) => !['anyOf', 'oneOf', 'if'].includes(keyword) || !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)),
  );
  const byPlace = new Map<string, { value: unknown; expected: Set<string> }>();
  for (const { instancePath, data, message = 'is not allowed', params, keyword } of deepest) {
    const place = instancePath === '' ? 'the value' : instancePath;
    const group = byPlace.get(place) ?? { value: data, expected: new Set<string>() };
    group.expected.add(`${message}${detailOf(keyword, params)}`);
    byPlace.set(place, group);
  }
  return [...byPlace].map(([place, { value, expected }]) => ({ place, value, expected: [...expected].slice(0, MOST).join(', or ') }));
}

/** More alternatives help nobody. */
const MOST = 8;

function detailOf(keyword: string, params: Readonly<Record<string, unknown>>): string {
  if (keyword === 'const') return ` ${shown(params.allowedValue)}`;
  if (keyword === 'enum') return ` ${(params.allowedValues as readonly unknown[]).slice(0, MOST).map(shown).join(', ')}`;
  return keyword === 'additionalProperties' ? `, "${String(params.additionalProperty)}" is` : '';
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
