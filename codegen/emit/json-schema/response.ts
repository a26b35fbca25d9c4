import type { CodeRange } from '../../code.js';
import type { CommandElement, DimseServiceModel, ResolvedModel, StatusEntry } from '../../model.js';
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

/** A DIMSE response: the command elements by keyword, and for each status the related fields that may come with it. */
export const response: Emitter = {
  id: 'json-schema/response',
  emit({ model }) {
    const related = relatedElements(model);
    const schema = schemaDocument(
      'dimse-response',
      'DimseResponse',
      'A DIMSE response with its command elements by keyword. Fields that belong to some statuses only are refused with the others.',
      {
        type: 'object',
        additionalProperties: false,
        required: ['service', 'Status'],
        properties: {
          service: { enum: model.dimseServices.map(({ name }) => name) },
          ...Object.fromEntries(model.commandElements.filter(({ tag }) => tag !== '(0000,0900)').map((element) => [element.keyword, valueSchema(element)])),
          Status: { $ref: schemaId('status-code') },
          DataSet: { type: 'object', description: 'The Data Set of the response in the DICOM JSON Model, such as the Identifier.' },
        },
        allOf: model.dimseServices.flatMap((service) => restrictions(service, model, related)),
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

/** The elements that tables and status types name as related fields and that no response carries otherwise. */
function relatedElements({ tables, commandElements }: ResolvedModel): CommandElement[] {
  const named = new Set(tables.flatMap(({ entries }) => entries.flatMap(({ relatedFields }) => relatedFields)));
  return commandElements.filter(({ tag }) => named.has(tag));
}

/** For each set of fields that some statuses of a DIMSE service may not carry, one condition. */
function restrictions(service: DimseServiceModel, model: ResolvedModel, related: readonly CommandElement[]): Schema[] {
  const rows = model.tables.filter(({ services }) => services.includes(service.name)).flatMap(({ entries }) => entries);
  const entries = [...service.listed.flatMap(({ entry }) => entry ?? []), ...rows];
  const groups = new Map<string, CodeRange[]>();
  for (const range of distinctRanges(entries)) {
    const allowed = new Set(entries.filter((entry) => entry.from <= range.from && range.to <= entry.to).flatMap(({ relatedFields }) => relatedFields));
    const refused = related.filter(({ tag }) => !allowed.has(tag)).map(({ keyword }) => keyword);
    groups.set(refused.join(' '), [...(groups.get(refused.join(' ')) ?? []), range]);
  }
  return [...groups]
    .filter(([refused]) => refused !== '')
    .map(([refused, ranges]) => ({
      if: { type: 'object', required: ['service', 'Status'], properties: { service: { const: service.name }, Status: { anyOf: ranges.map(rangeSchema) } } },
      then: { type: 'object', properties: Object.fromEntries(refused.split(' ').map((keyword) => [keyword, false])) },
    }));
}

function distinctRanges(entries: readonly StatusEntry[]): CodeRange[] {
  return [...new Map(entries.map(({ code, from, to }) => [code, { from, to }])).values()].sort((left, right) => left.from - right.from || left.to - right.to);
}

function rangeSchema({ from, to }: CodeRange): Schema {
  return from === to ? { const: from } : { type: 'integer', minimum: from, maximum: to };
}
