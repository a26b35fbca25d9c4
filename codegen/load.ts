import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { DICOMStatusSpec } from '../generated/typescript/spec.js';
import { canonicalSpec, type SchemaNode } from './canonical.js';
import { SpecError, type Finding } from './errors.js';
import { SCHEMA_PATH, SPEC_PATH } from './spec-file.js';

/** What the pipeline starts from: the spec in canonical order, its text as it stands, and its schema. */
export interface SpecFile {
  readonly spec: DICOMStatusSpec;
  readonly text: string;
  readonly schema: SchemaNode;
}

/**
 * Reads everything that the pipeline needs from the repository at `root`.
 *
 * @throws SpecError when the spec is not JSON or does not follow its schema.
 */
export async function loadSpec(root: string): Promise<SpecFile> {
  const text = await readFile(path.join(root, SPEC_PATH), 'utf8');
  const schema = JSON.parse(await readFile(path.join(root, SCHEMA_PATH), 'utf8')) as SchemaNode;
  return { spec: parseSpec(text, schema), text, schema };
}

/**
 * Parses a spec, checks it against the schema and puts it in canonical order.
 *
 * @throws SpecError with one finding for each violation.
 */
export function parseSpec(text: string, schema: SchemaNode): DICOMStatusSpec {
  const value = parseJSON(text);
  const validate = new Ajv2020({ strict: true, allErrors: true, verbose: true }).compile<DICOMStatusSpec>(schema);
  if (!validate(value)) throw new SpecError(SPEC_PATH, (validate.errors ?? []).map(findingOf));
  return canonicalSpec(value, schema);
}

function parseJSON(text: string): unknown {
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
