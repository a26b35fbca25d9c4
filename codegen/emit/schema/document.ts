import type { CodeRange } from '../../code.js';

/** The root of the identifiers of all schemas; the major version of the data is part of it. */
const ID_ROOT = 'https://dicom-status.dev/schema/v1/';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** A schema file: draft 2020-12, with an absolute identifier. It refers to no other file, so that each works alone. */
export function schemaDocument(name: string, title: string, description: string, body: Schema): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${ID_ROOT}${name}.schema.json`, title, description, ...body };
}

/** An object that has exactly these properties. */
export function closedObject(properties: Readonly<Record<string, Schema>>, required: readonly string[] = Object.keys(properties)): Schema {
  return { type: 'object', additionalProperties: false, required, properties };
}

export function arrayOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** A schema or null. */
export function nullable(type: string, bounds: Schema = {}): Schema {
  return { type: [type, 'null'], ...bounds };
}

/** A value, or a range of integers; editors offer the first value of a range. */
export function rangeSchema({ from, to }: CodeRange): Schema {
  return from === to ? { const: from } : { type: 'integer', minimum: from, maximum: to, examples: [from] };
}

export const CODE_VALUE: Schema = { type: 'integer', minimum: 0, maximum: 0xffff };

/** The plain values of which the schemas of the data files are made. */
export const TEXT: Schema = { type: 'string' };
export const TEXTS: Schema = arrayOf(TEXT);
export const FLAG: Schema = { type: 'boolean' };
export const NULL_TEXT: Schema = nullable('string');
export const OCTET: Schema = { type: 'integer', minimum: 0, maximum: 0xff };
