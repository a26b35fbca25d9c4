import type { CodeRange } from '../../code.js';
import type { CommandElement, DimseServiceModel } from '../../model.js';
import { responseFields, type ResponseFields } from '../../resolve/response-fields.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, CODE_VALUE, schemaDocument, schemaId, type Schema } from './document.js';

/** The value of a command element in JSON, by its VR. */
const VALUE_OF: Readonly<Record<string, Schema>> = {
  AE: { type: 'string', minLength: 1, maxLength: 16 },
  AT: { type: 'string', pattern: '^[0-9A-F]{8}$' },
  LO: { type: 'string', maxLength: 64 },
  UI: { type: 'string', pattern: '^[0-9]+(\\.[0-9]+)+$', maxLength: 64 },
  UL: { type: 'integer', minimum: 0, maximum: 0xffffffff },
  US: CODE_VALUE,
};

/** A DIMSE response: the command elements by keyword, for each DIMSE service those it has, and for each status those that may come with it. */
export const response: Emitter = {
  id: 'json-schema/response',
  emit({ model }) {
    const services = model.dimseServices.map((service) => ({ service, fields: responseFields(service, model) }));
    const elements = model.commandElements.filter(({ tag }) => services.some(({ fields }) => fields.possible.includes(tag)));
    const schema = schemaDocument(
      'dimse-response',
      'DimseResponse',
      'A DIMSE response with its command elements by keyword. Fields that belong to other DIMSE services or to other statuses are refused.',
      {
        type: 'object',
        additionalProperties: false,
        required: ['service', 'Status'],
        properties: {
          service: { enum: model.dimseServices.map(({ name }) => name) },
          ...Object.fromEntries(elements.map((element) => [element.keyword, valueSchema(element)])),
          Status: { $ref: schemaId('status-code') },
          DataSet: { type: 'object', description: 'The Data Set of the response in the DICOM JSON Model, such as the Identifier.' },
        },
        allOf: services.flatMap(({ service, fields }) => restrictions(service, fields, elements)),
      },
    );
    return [{ path: 'schema/dimse-response.schema.json', text: jsonDocument(schema) }];
  },
};

function valueSchema({ name, tag, vr, vm }: CommandElement): Schema {
  const value = VALUE_OF[vr] ?? { type: 'string' };
  const description = `${name} ${tag}, ${vr}, VM ${vm}`;
  return vm === '1' ? { ...value, description } : { ...arrayOf(value), minItems: 1, description };
}

/** The conditions of one DIMSE service: its elements and its Command Field, then what some statuses may not have. */
function restrictions({ name, response }: DimseServiceModel, { possible, refused }: ResponseFields, elements: readonly CommandElement[]): Schema[] {
  const none = (isRefused: (tag: string) => boolean): Schema =>
    Object.fromEntries(elements.filter(({ tag }) => isRefused(tag)).map(({ keyword }) => [keyword, false]));
  const others = { CommandField: { const: response }, ...none((tag) => !possible.includes(tag)) };
  return [
    { if: { type: 'object', required: ['service'], properties: { service: { const: name } } }, then: { type: 'object', properties: others } },
    ...refused.map(({ tags, ranges }) => ({
      if: { type: 'object', required: ['service', 'Status'], properties: { service: { const: name }, Status: { anyOf: ranges.map(rangeSchema) } } },
      then: { type: 'object', properties: none((tag) => tags.includes(tag)) },
    })),
  ];
}

function rangeSchema({ from, to }: CodeRange): Schema {
  return from === to ? { const: from } : { type: 'integer', minimum: from, maximum: to };
}
