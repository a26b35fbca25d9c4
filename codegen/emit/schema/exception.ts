import type { ExceptionField } from '../../../generated/typescript/spec.js';
import type { ExceptionModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { CODE_VALUE, schemaDocument, TEXT, type Schema } from './document.js';

/** The schema of an exception as plain data. */
export const exceptionSchema: Emitter = {
  id: 'schema/exception',
  emit({ model: { exceptions } }) {
    const thrown = exceptions.filter(({ abstract: only }) => !only);
    const document = schemaDocument('exception', 'Exception', 'What toJSON of an exception gives, and fromJSON takes. A cause is whatever led to it.', {
      anyOf: thrown.map(classSchema),
    });
    return [{ path: 'schema/exception.schema.json', text: jsonDocument(document) }];
  },
};

function classSchema({ name, code, description, fields }: ExceptionModel): Schema {
  const properties = {
    name: { const: name },
    code: { const: code },
    message: TEXT,
    ...Object.fromEntries(fields.map((field) => [field.name, { ...fieldSchema(field), description: field.description }])),
    cause: {},
  };
  const required = ['name', 'code', 'message', ...fields.filter((field) => field.required).map((field) => field.name)];
  // Whoever throws it may have added fields of their own.
  return { title: name, description, type: 'object', required, properties };
}

/** Numbers are those that the exception had, whatever they were; JSON has null for those that it does not know. */
function fieldSchema({ type }: ExceptionField): Schema {
  const schemas: Readonly<Record<ExceptionField['type'], Schema>> = {
    integer: { type: ['number', 'null'] },
    text: TEXT,
    status: { type: 'object', required: ['code'], properties: { code: CODE_VALUE, context: { type: 'object' } } },
  };
  return schemas[type];
}
