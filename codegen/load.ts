import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { DicomStatusSpec } from '../generated/typescript/spec.js';
import { canonicalSpec, type SchemaNode } from './canonical.js';
import { SpecError, type Finding } from './errors.js';
import { RUNTIME_PATH, SCHEMA_PATH, SPEC_PATH } from './spec-file.js';

/** What the pipeline starts from: the spec in canonical order, its text as it stands, its schema, and the run-time sources. */
export interface Source {
  readonly spec: DicomStatusSpec;
  readonly text: string;
  readonly schema: SchemaNode;
  /** Text by path, with forward slashes, of the hand-written run-time modules. */
  readonly runtime: Readonly<Record<string, string>>;
}

/**
 * Reads everything that the pipeline needs from the repository at `root`.
 *
 * @throws SpecError when the spec is no JSON or does not follow its schema.
 */
export async function loadSource(root: string): Promise<Source> {
  const text = await readFile(path.join(root, SPEC_PATH), 'utf8');
  const schema = JSON.parse(await readFile(path.join(root, SCHEMA_PATH), 'utf8')) as SchemaNode;
  return { spec: parseSpec(text, schema), text, schema, runtime: await loadRuntime(path.join(root, RUNTIME_PATH)) };
}

/**
 * Parses a spec, checks it against the schema and puts it in canonical order.
 *
 * @throws SpecError with one finding for each violation.
 */
export function parseSpec(text: string, schema: SchemaNode): DicomStatusSpec {
  const value = parseJson(text);
  const validate = new Ajv2020({ strict: true, allErrors: true, verbose: true }).compile<DicomStatusSpec>(schema);
  if (!validate(value)) throw new SpecError(SPEC_PATH, (validate.errors ?? []).map(findingOf));
  return canonicalSpec(value, schema);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SpecError(SPEC_PATH, [{ rule: 'json', place: '/', value: reason, expected: 'JSON' }]);
  }
}

function findingOf(error: ErrorObject): Finding {
  const details = Object.values(error.params as Record<string, unknown>).map((value) => JSON.stringify(value));
  return { rule: 'schema', place: error.instancePath || '/', value: error.data, expected: `${error.message ?? error.keyword} (${details.join(', ')})` };
}

async function loadRuntime(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
