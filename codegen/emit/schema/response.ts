import { LONGEST_UID, TEXT_PATTERNS } from '../../../src/values/texts.js';
import { mergeRanges, type CodeRange } from '../../code.js';
import type { CommandElement, DIMSEServiceModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, CODE_VALUE, rangeSchema, schemaDocument, type Schema } from './document.js';

/** The value of a command element in JSON, by its VR. */
const VALUE_OF: Readonly<Record<string, Schema>> = {
  AE: { type: 'string', pattern: TEXT_PATTERNS.AE.pattern },
  AT: { type: 'string', pattern: TEXT_PATTERNS.AT.pattern },
  LO: { type: 'string', pattern: TEXT_PATTERNS.LO.pattern },
  UI: { type: 'string', pattern: TEXT_PATTERNS.UI.pattern, maxLength: LONGEST_UID },
  UL: { type: 'integer', minimum: 0, maximum: 0xffffffff },
  US: CODE_VALUE,
};

/** A DIMSE response: the command elements by keyword, for each DIMSE service those it has, and for each status those that may come with it. */
export const responseSchema: Emitter = {
  id: 'schema/response',
  emit({ model }) {
    const elements = model.commandElements.filter(({ tag }) => model.dimseServices.some(({ responseFields }) => responseFields.possible.includes(tag)));
    const schema = schemaDocument(
      'dimse-response',
      'DIMSEResponse',
      'A DIMSE response with its command elements by keyword. Statuses that PS3.7 and PS3.4 do not allow for the DIMSE service are refused, and fields that belong to other DIMSE services or to other statuses.',
      {
        type: 'object',
        additionalProperties: false,
        required: ['service', 'Status'],
        properties: {
          service: { enum: model.dimseServices.map(({ name }) => name) },
          ...Object.fromEntries(elements.map((element) => [element.keyword, valueSchema(element)])),
          Status: CODE_VALUE,
          DataSet: { type: 'object', description: 'The Data Set of the response in the DICOM JSON Model, such as the Identifier.' },
        },
        allOf: model.dimseServices.flatMap((service) => restrictions(service, model, elements)),
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

/** The conditions of one DIMSE service: its elements, its Command Field and its statuses, then what some statuses may not have. */
function restrictions({ name, response, responseFields }: DIMSEServiceModel, model: ResolvedModel, elements: readonly CommandElement[]): Schema[] {
  const { possible, refused } = responseFields;
  const none = (isRefused: (tag: string) => boolean): Schema =>
    Object.fromEntries(elements.filter(({ tag }) => isRefused(tag)).map(({ keyword }) => [keyword, false]));
  const own = { CommandField: { const: response }, Status: { anyOf: statusesOf(name, model).map(rangeSchema) }, ...none((tag) => !possible.includes(tag)) };
  return [
    { if: { type: 'object', required: ['service'], properties: { service: { const: name } } }, then: { type: 'object', properties: own } },
    ...refused.map(({ tags, ranges }) => ({
      if: { type: 'object', required: ['service', 'Status'], properties: { service: { const: name }, Status: { anyOf: ranges.map(rangeSchema) } } },
      then: { type: 'object', properties: none((tag) => tags.includes(tag)) },
    })),
  ];
}

/** What PS3.7 and the tables of PS3.4 list for a DIMSE service, and whatever a Service Class or a product may assign. */
function statusesOf(service: string, { placedRows, classRules }: ResolvedModel): CodeRange[] {
  const open = classRules.filter(({ from, to, reserved }) => from !== to && !reserved);
  return mergeRanges([...placedRows.filter((row) => row.service === service), ...open]);
}
