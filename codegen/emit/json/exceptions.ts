import type { Emitter } from '../emitter.js';
import { jsonLines } from './format.js';

/** The exception classes. */
export const exceptionsJson: Emitter = {
  id: 'json/exceptions',
  emit({ model }) {
    const records = model.exceptions.map(({ name, base, code, abstract, fields, description, message, aliases, citation, discrepancies }) => ({
      name,
      base: base ?? null,
      fields: fields.map((field) => ({
        name: field.name,
        type: field.type,
        required: field.required,
        minimum: field.minimum ?? null,
        maximum: field.maximum ?? null,
        enum: field.enum ?? null,
        description: field.description,
      })),
      description,
      code,
      abstract,
      message: message ?? null,
      aliases: aliases ?? [],
      part: citation?.part ?? null,
      section: citation?.section ?? null,
      edition: citation?.edition ?? null,
      discrepancies: discrepancies ?? [],
    }));
    return [{ path: 'json/exceptions.json', text: jsonLines(records) }];
  },
};
