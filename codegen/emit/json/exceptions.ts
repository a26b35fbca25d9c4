import type { ExceptionModel } from '../../model.js';
import { arrayOf, closedObject, FLAG, NULL_TEXT, nullable, TEXT, TEXTS } from '../schema/document.js';
import { dataSet } from './data-set.js';

export const exceptions = dataSet<ExceptionModel>(
  'exceptions',
  'The exception classes.',
  (model) => model.exceptions,
  (model) => ({
    name: [{ enum: model.exceptions.map(({ name }) => name) }, ({ name }) => name],
    base: [{ enum: [...model.exceptions.map(({ name }) => name), null] }, ({ base }) => base ?? null],
    fields: [
      arrayOf(
        closedObject({
          name: TEXT,
          type: { enum: ['integer', 'text', 'status'] },
          required: FLAG,
          minimum: nullable('integer'),
          maximum: nullable('integer'),
          enum: NULL_TEXT,
          description: TEXT,
          aliases: TEXTS,
        }),
      ),
      ({ fields }) =>
        fields.map(({ name, type, required, minimum, maximum, enum: values, description, aliases }) => ({
          name,
          type,
          required,
          minimum: minimum ?? null,
          maximum: maximum ?? null,
          enum: values ?? null,
          description,
          aliases: aliases ?? [],
        })),
    ],
    description: [TEXT, ({ description }) => description],
    code: [TEXT, ({ code }) => code],
    abstract: [FLAG, ({ abstract: only }) => only],
    message: [NULL_TEXT, ({ message }) => message ?? null],
    aliases: [TEXTS, ({ aliases }) => aliases ?? []],
    part: [NULL_TEXT, ({ citation }) => citation?.part ?? null],
    section: [NULL_TEXT, ({ citation }) => citation?.section ?? null],
    edition: [NULL_TEXT, ({ citation }) => citation?.edition ?? null],
    discrepancies: [TEXTS, ({ discrepancies }) => discrepancies ?? []],
  }),
);
