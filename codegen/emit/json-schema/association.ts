import type { PduFieldModel, PduValueModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, FLAG, NULL_TEXT, nullable, OCTET, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

/** Schemas of a rejection and an abort with defined values, and of `association.json`. */
export const associationSchemas: Emitter = {
  id: 'json-schema/association',
  emit({ model }) {
    const { fields } = model.association;
    const documents: Record<string, Schema> = {
      'association-rejection': schemaDocument(
        'association-rejection',
        'AssociationRejection',
        'An A-ASSOCIATE-RJ with values that PS3.8 defines; the source tells which reasons there are.',
        {
          anyOf: sourcesOf(fields, 'reject').map(([source, reasons]) =>
            closedObject({
              result: anyOf(valuesOf(fields, 'reject result')),
              source: constant(source),
              reason: reasons === undefined ? OCTET : anyOf(reasons.values),
            }),
          ),
        },
      ),
      'association-abort': schemaDocument(
        'association-abort',
        'AssociationAbort',
        'An A-ABORT with values that PS3.8 defines; a source without reasons takes any.',
        {
          anyOf: sourcesOf(fields, 'abort').map(([source, reasons]) =>
            closedObject({ source: constant(source), reason: reasons === undefined ? OCTET : anyOf(reasons.values) }),
          ),
        },
      ),
      association: schemaDocument(
        'association',
        'Association',
        'What PS3.8 says of rejections, aborts and presentation contexts, and what implementations log.',
        recordSchema(model),
      ),
    };
    return Object.entries(documents).map(([name, schema]) => ({ path: `schema/${name}.schema.json`, text: jsonDocument(schema) }));
  },
};

function valuesOf(fields: readonly PduFieldModel[], role: PduFieldModel['role']): readonly PduValueModel[] {
  return fields.find((field) => field.role === role)?.values ?? [];
}

/** The defined sources, each with its reasons where it has any. */
function sourcesOf(fields: readonly PduFieldModel[], kind: 'reject' | 'abort'): [PduValueModel, PduFieldModel | undefined][] {
  return valuesOf(fields, `${kind} source`)
    .filter(({ name }) => name !== undefined)
    .map((value) => [value, fields.find(({ role, source }) => role === `${kind} reason` && source === value.from)]);
}

function anyOf(values: readonly PduValueModel[]): Schema {
  return { anyOf: values.filter(({ name }) => name !== undefined).map(constant) };
}

function constant({ from, name, explanation }: PduValueModel): Schema {
  return { const: from, title: name, description: explanation };
}

function recordSchema(model: ResolvedModel): Schema {
  const saidBy: Schema = { enum: ["peer's user", "peer's provider", null] };
  const notes = {
    explanation: TEXT,
    retry: { enum: ['no', 'later', 'after change', null] },
    actors: arrayOf({ enum: ['sender', 'receiver', 'administrator'] }),
    part: { const: 'PS3.8' },
    section: TEXT,
    table: NULL_TEXT,
    edition: TEXT,
    address: TEXT,
    discrepancies: TEXTS,
  };
  const source = { source: OCTET, sourceName: NULL_TEXT };
  const reason = { reasonFrom: OCTET, reasonTo: OCTET, name: NULL_TEXT, reserved: FLAG, symbol: TEXT };
  const groups: Record<string, Schema> = {
    rejections: closedObject({ result: OCTET, resultName: NULL_TEXT, ...source, ...reason, permanent: nullable('boolean'), saidBy, ...notes }),
    aborts: closedObject({ ...source, ...reason, saidBy, ...notes }),
    presentationContextResults: closedObject({ value: OCTET, name: NULL_TEXT, symbol: TEXT, saidBy, ...notes }),
    pduTypes: closedObject({ value: OCTET, name: NULL_TEXT, symbol: TEXT, ...notes }),
    symbols: closedObject({
      part: { const: 'PS3.8' },
      section: TEXT,
      edition: TEXT,
      parameter: TEXT,
      group: NULL_TEXT,
      symbol: TEXT,
      enum: NULL_TEXT,
      value: nullable('integer', { minimum: 0, maximum: 255 }),
    }),
    conditions: closedObject({
      implementation: TEXT,
      code: { type: 'string', pattern: '^[0-9a-f]{4}:[0-9a-f]{4}$' },
      name: TEXT,
      meaning: NULL_TEXT,
      exception: { enum: [...model.exceptions.map(({ name }) => name), null] },
      explanation: TEXT,
    }),
  };
  return closedObject(Object.fromEntries(Object.entries(groups).map(([name, record]) => [name, arrayOf(record)])));
}
