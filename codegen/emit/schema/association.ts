import type { PDUFieldModel, PDUValueModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { closedObject, OCTET, schemaDocument, type Schema } from './document.js';

/** Schemas of a rejection and an abort with defined values. */
export const associationSchemas: Emitter = {
  id: 'schema/association',
  emit({ model }) {
    const { fields } = model.association;
    const documents: Record<string, Schema> = {
      'association-rejection': schemaDocument(
        'association-rejection',
        'AssociationRejection',
        'An A-ASSOCIATE-RJ with values that PS3.8 defines; the source decides which reasons exist.',
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
    };
    return Object.entries(documents).map(([name, schema]) => ({ path: `schema/${name}.schema.json`, text: jsonDocument(schema) }));
  },
};

function valuesOf(fields: readonly PDUFieldModel[], role: PDUFieldModel['role']): readonly PDUValueModel[] {
  return fields.find((field) => field.role === role)?.values ?? [];
}

/** The defined sources, each with its reasons where it has any. */
function sourcesOf(fields: readonly PDUFieldModel[], kind: 'reject' | 'abort'): [PDUValueModel, PDUFieldModel | undefined][] {
  return valuesOf(fields, `${kind} source`)
    .filter(({ name }) => name !== undefined)
    .map((value) => [value, fields.find(({ role, source }) => role === `${kind} reason` && source === value.from)]);
}

function anyOf(values: readonly PDUValueModel[]): Schema {
  return { anyOf: values.filter(({ name }) => name !== undefined).map(constant) };
}

function constant({ from, name, explanation }: PDUValueModel): Schema {
  return { const: from, title: name, description: explanation };
}
