import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, CODE_VALUE, NULL_TEXT, schemaDocument, TEXT } from './document.js';

/** Schemas of the data files of our guidance. */
export const guidanceSchemas: Emitter = {
  id: 'json-schema/guidance',
  emit({ model }) {
    const crosswalk = closedObject({
      crosswalk: { enum: [...new Set(model.crosswalks.map(({ id }) => id))] },
      services: arrayOf({ enum: model.dimseServices.map(({ name }) => name) }),
      webService: NULL_TEXT,
      transaction: NULL_TEXT,
      from: TEXT,
      fromFirst: CODE_VALUE,
      fromLast: CODE_VALUE,
      to: NULL_TEXT,
      reason: TEXT,
      source: { enum: ['the standard', 'the standard is silent'] },
      part: NULL_TEXT,
      section: NULL_TEXT,
      edition: NULL_TEXT,
    });
    const guidance = closedObject({
      code: TEXT,
      from: CODE_VALUE,
      to: CODE_VALUE,
      services: { type: ['array', 'null'], items: { enum: model.dimseServices.map(({ name }) => name) } },
      annex: NULL_TEXT,
      stored: { enum: ['yes', 'no', 'some', null] },
      retry: { enum: ['no', 'later', 'after change'] },
      actors: arrayOf({ enum: ['sender', 'receiver', 'administrator'] }),
      reason: TEXT,
      source: { const: 'our guidance' },
    });
    return [
      {
        path: 'schema/crosswalks.schema.json',
        text: jsonDocument(
          schemaDocument(
            'crosswalks',
            'Crosswalks',
            "From codes of one world to those of another: our guidance, with the standard's support where there is one.",
            arrayOf(crosswalk),
          ),
        ),
      },
      {
        path: 'schema/guidance.schema.json',
        text: jsonDocument(schemaDocument('guidance', 'Guidance', "What to do about a status: our guidance, not the standard's.", arrayOf(guidance))),
      },
    ];
  },
};
