import type { ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, CODE_VALUE, FLAG, NULL_TEXT, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

const NULL_TEXTS: Schema = { type: ['array', 'null'], items: TEXT };

/** What a record of each file of `generated/json/` looks like. */
export const recordSchemas: Emitter = {
  id: 'json-schema/records',
  emit({ model }) {
    return Object.entries(recordsOf(model)).map(([name, [description, record]]) => ({
      path: `schema/${name}.schema.json`,
      text: jsonDocument(schemaDocument(name, titleOf(name), description, arrayOf(record))),
    }));
  },
};

function recordsOf(model: ResolvedModel): Readonly<Record<string, readonly [description: string, record: Schema]>> {
  const category: Schema = { enum: model.categories.map(({ name }) => name) };
  const service: Schema = { enum: model.dimseServices.map(({ name }) => name) };
  const code: Schema = { type: 'string', pattern: '^[0-9A-F]{4}(-[0-9A-F]{4})?$' };
  const uids = arrayOf({ type: 'string', pattern: '^[0-9]+(\\.[0-9]+)+$', maxLength: 64 });
  const nullCategory: Schema = { enum: [...model.categories.map(({ name }) => name), null] };
  return {
    statuses: [
      'One record for each printed row and each DIMSE service that it applies to.',
      closedObject({
        part: { enum: model.sources.map(({ part }) => part) },
        section: TEXT,
        table: NULL_TEXT,
        serviceClass: NULL_TEXT,
        annex: NULL_TEXT,
        service,
        sopClasses: uids,
        code,
        from: CODE_VALUE,
        to: CODE_VALUE,
        category,
        name: TEXT,
        meaning: TEXT,
        relatedFields: TEXTS,
        edition: TEXT,
        notation: NULL_TEXT,
        fieldValues: { type: 'object', additionalProperties: TEXT },
        actionTypeIds: arrayOf(CODE_VALUE),
        since: NULL_TEXT,
        until: NULL_TEXT,
        explanation: NULL_TEXT,
        discrepancies: TEXTS,
        address: TEXT,
      }),
    ],
    'status-types': [
      'The status types of PS3.7 Annex C; code and value are null where the Service Class gives the code.',
      closedObject({
        part: { const: 'PS3.7' },
        section: TEXT,
        code: NULL_TEXT,
        value: { type: ['integer', 'null'], minimum: 0, maximum: 0xffff },
        category,
        name: TEXT,
        meaning: TEXT,
        formerMeanings: TEXTS,
        fields: arrayOf(closedObject({ field: TEXT, required: FLAG, services: NULL_TEXTS })),
        explanation: TEXT,
        aliases: TEXTS,
        address: TEXT,
      }),
    ],
    'class-rules': [
      'The Status Class convention of PS3.7 Annex C.',
      closedObject({ notation: TEXT, from: CODE_VALUE, to: CODE_VALUE, except: arrayOf(CODE_VALUE), category, reserved: FLAG }),
    ],
    'dimse-services': [
      'The DIMSE services with their command field values and status lists.',
      closedObject({
        name: service,
        request: CODE_VALUE,
        response: CODE_VALUE,
        section: TEXT,
        edition: TEXT,
        explanation: TEXT,
        statuses: arrayOf(closedObject({ section: TEXT, code: NULL_TEXT, name: TEXT, meaning: TEXT, since: NULL_TEXT })),
      }),
    ],
    'sop-classes': [
      'The SOP Classes with their service class and DIMSE services.',
      closedObject({ uid: TEXT, name: TEXT, serviceClass: TEXT, annex: TEXT, services: arrayOf(service), members: uids }),
    ],
    statements: [
      'What the running text of PS3.4 says of statuses: that there are no specific ones, or which code a situation calls for.',
      closedObject({
        annex: NULL_TEXT,
        section: TEXT,
        services: arrayOf(service),
        sopClasses: uids,
        code: NULL_TEXT,
        category: nullCategory,
        says: TEXT,
        when: NULL_TEXT,
      }),
    ],
    implementations: [
      'Meanings that implementations give to codes; services are null where they are not restricted.',
      closedObject({
        implementation: TEXT,
        services: NULL_TEXTS,
        code,
        from: CODE_VALUE,
        to: CODE_VALUE,
        notation: NULL_TEXT,
        category,
        name: TEXT,
        meaning: TEXT,
        formerMeanings: TEXTS,
        relatedFields: TEXTS,
        explanation: NULL_TEXT,
        discrepancies: TEXTS,
      }),
    ],
    discrepancies: [
      'Where the standard contradicts itself, changed its mind or is read differently.',
      closedObject({
        id: TEXT,
        title: TEXT,
        codes: TEXTS,
        services: arrayOf(service),
        annexes: TEXTS,
        implementations: TEXTS,
        says: arrayOf(closedObject({ part: NULL_TEXT, section: NULL_TEXT, table: NULL_TEXT, edition: NULL_TEXT, implementation: NULL_TEXT, text: TEXT })),
        resolution: TEXT,
        reason: TEXT,
      }),
    ],
  };
}

function titleOf(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, _dash: string, letter: string) => letter.toUpperCase());
}
