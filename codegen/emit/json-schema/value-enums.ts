import type { ValueMember } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { schemaDocument, type Schema } from './document.js';

/** A schema for each enum of numbers that are no Status Codes. */
export const valueEnumSchemas: Emitter = {
  id: 'json-schema/value-enums',
  emit({ model }) {
    return model.valueEnums.map(({ name, file, title, members }) => ({
      path: `schema/${file}.schema.json`,
      text: jsonDocument(schemaDocument(file, name, `${title}.`, { anyOf: members.map(valueSchema) })),
    }));
  },
};

function valueSchema({ name, from, to, explanation }: ValueMember): Schema {
  const value = from === to ? { const: from } : { type: 'integer', minimum: from, maximum: to };
  return { ...value, title: name, description: explanation };
}
