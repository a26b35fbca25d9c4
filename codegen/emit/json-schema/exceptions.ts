import type { ExceptionField } from '../../../generated/typescript/spec.js';
import type { ExceptionModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, CODE_VALUE, FLAG, NULL_TEXT, nullable, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

/** Schemas of an exception as plain data, and of `exceptions.json`. */
export const exceptionSchemas: Emitter = {
  id: 'json-schema/exceptions',
  emit({ model: { exceptions } }) {
    const thrown = exceptions.filter(({ abstract: only }) => !only);
    const documents = [
      schemaDocument('exception', 'Exception', 'What toJSON of an exception gives, and fromJSON takes. A cause is whatever led to it.', {
        anyOf: thrown.map(exceptionSchema),
      }),
      schemaDocument('exceptions', 'Exceptions', 'The exception classes.', arrayOf(classSchema(exceptions))),
    ];
    return ['exception', 'exceptions'].map((name, index) => ({ path: `schema/${name}.schema.json`, text: jsonDocument(documents[index] ?? {}) }));
  },
};

function exceptionSchema({ name, code, description, fields }: ExceptionModel): Schema {
  const properties = {
    name: { const: name },
    code: { const: code },
    message: TEXT,
    ...Object.fromEntries(fields.map((field) => [field.name, { ...fieldSchema(field), description: field.description }])),
    cause: {},
  };
  const required = ['name', 'code', 'message', ...fields.filter((field) => field.required).map((field) => field.name)];
  return { title: name, description, ...closedObject(properties, required) };
}

function fieldSchema({ type, minimum, maximum }: ExceptionField): Schema {
  const schemas: Readonly<Record<ExceptionField['type'], Schema>> = {
    integer: { type: 'integer', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) },
    text: TEXT,
    status: { type: 'object', required: ['code'], properties: { code: CODE_VALUE, context: { type: 'object' } } },
  };
  return schemas[type];
}

function classSchema(exceptions: readonly ExceptionModel[]): Schema {
  const name: Schema = { enum: exceptions.map((exception) => exception.name) };
  return closedObject({
    name,
    base: { enum: [...exceptions.map((exception) => exception.name), null] },
    fields: arrayOf(
      closedObject({
        name: TEXT,
        type: { enum: ['integer', 'text', 'status'] },
        required: FLAG,
        minimum: nullable('integer'),
        maximum: nullable('integer'),
        enum: NULL_TEXT,
        description: TEXT,
      }),
    ),
    description: TEXT,
    code: TEXT,
    abstract: FLAG,
    message: NULL_TEXT,
    aliases: TEXTS,
    part: NULL_TEXT,
    section: NULL_TEXT,
    edition: NULL_TEXT,
    discrepancies: TEXTS,
  });
}
