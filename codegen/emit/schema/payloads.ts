import type { ReasonModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, CODE_VALUE, rangeSchema, schemaDocument, TEXT, type Schema } from './document.js';

/** Schemas of the payloads of responses in the DICOM JSON Model. */
export const payloads: Emitter = {
  id: 'schema/payloads',
  emit({ model }) {
    return payloadSchemas(model).map(({ name, title, description, schema }) => ({
      path: `schema/${name}.schema.json`,
      text: jsonDocument(schemaDocument(name, title, description, schema)),
    }));
  },
};

/** The payloads of responses in the DICOM JSON Model. */
export function payloadSchemas({ reasons }: ResolvedModel): { name: string; title: string; description: string; schema: Schema }[] {
  const rowsOf = (tag: string, of: string): readonly ReasonModel[] =>
    reasons.find(({ attribute: found, context }) => found === tag && context === of)?.rows ?? [];
  return [
    {
      name: 'store-instances-response',
      title: 'StoreInstancesResponse',
      description:
        'The Data Set of a Store Instances response (PS3.18 Annex I) in the DICOM JSON Model. Reasons that no table lists are allowed, since products may add some.',
      schema: storeResponse(rowsOf('(0008,1196)', 'store-instances'), rowsOf('(0008,1197)', 'store-instances')),
    },
    {
      name: 'storage-commitment-response',
      title: 'StorageCommitmentResponse',
      description: 'The Data Set of a Storage Commitment response (PS3.18 Annex J) in the DICOM JSON Model, as far as it refers to instances one by one.',
      schema: commitmentResponse(rowsOf('(0008,1197)', 'storage-commitment')),
    },
  ];
}

/** An attribute of the DICOM JSON Model. */
function attribute(vr: string, value: Schema): Schema {
  return { type: 'object', required: ['vr'], properties: { vr: { const: vr }, Value: arrayOf(value) } };
}

const UID: Schema = attribute('UI', { type: 'string', pattern: '^[0-9.]*$', maxLength: 64 });
const URL_VALUE: Schema = attribute('UR', TEXT);
const INSTANCE = { '00081150': UID, '00081155': UID } as const;

function item(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', required, properties };
}

function storeResponse(warnings: readonly ReasonModel[], failures: readonly ReasonModel[]): Schema {
  const failure = attribute('US', { anyOf: [...failures.map(reasonValue), OTHER_REASON] });
  const warning = attribute('US', { anyOf: [...warnings.map(reasonValue), OTHER_REASON] });
  return {
    type: 'object',
    // Each sequence is there if it has something to say, and a response says something of each instance.
    anyOf: ['00081198', '00081199', '0008119A'].map((tag) => ({ type: 'object', required: [tag], properties: { [tag]: {} } })),
    properties: {
      '00081190': URL_VALUE,
      '00081198': attribute('SQ', item({ ...INSTANCE, '00081197': failure }, ['00081150', '00081155', '00081197'])),
      '00081199': attribute('SQ', item({ ...INSTANCE, '00081190': URL_VALUE, '00081196': warning }, ['00081150', '00081155'])),
      '0008119A': attribute('SQ', item({ '00081197': failure }, ['00081197'])),
    },
  };
}

/** The reasons of a commitment are enumerated: there are no others. */
function commitmentResponse(failures: readonly ReasonModel[]): Schema {
  return {
    type: 'object',
    properties: {
      '00081198': attribute(
        'SQ',
        item({ ...INSTANCE, '00081197': attribute('US', { anyOf: failures.map(reasonValue) }) }, ['00081150', '00081155', '00081197']),
      ),
      '00081199': attribute('SQ', item(INSTANCE, ['00081150', '00081155'])),
    },
  };
}

const OTHER_REASON: Schema = { ...CODE_VALUE, title: 'Other', description: 'A reason of the product.' };

function reasonValue({ from, to, name, explanation }: ReasonModel): Schema {
  return { ...rangeSchema({ from, to }), title: name, description: explanation };
}
