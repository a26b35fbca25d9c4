import type { ReasonModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, CODE_VALUE, FLAG, NULL_TEXT, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

const HTTP_CODE: Schema = { type: 'integer', minimum: 100, maximum: 599 };

/** Schemas of a Store Instances response in the DICOM JSON Model, and of the data files for DICOMweb and reasons. */
export const webSchemas: Emitter = {
  id: 'json-schema/web',
  emit({ model }) {
    const documents: Record<string, Schema> = {
      ...Object.fromEntries(payloadSchemas(model).map(({ name, title, description, schema }) => [name, schemaDocument(name, title, description, schema)])),
      web: schemaDocument('web', 'Web', 'The HTTP statuses of DICOMweb; those of the general table have no service and transaction.', arrayOf(webRecord())),
      'web-warning-headers': schemaDocument('web-warning-headers', 'WebWarningHeaders', 'The texts of the HTTP Warning header.', arrayOf(warningRecord())),
      reasons: schemaDocument('reasons', 'Reasons', 'The values of Failure Reason (0008,1197) and Warning Reason (0008,1196).', arrayOf(reasonRecord(model))),
    };
    return Object.entries(documents).map(([name, schema]) => ({ path: `schema/${name}.schema.json`, text: jsonDocument(schema) }));
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
  return { ...(from === to ? { const: from } : { type: 'integer', minimum: from, maximum: to }), title: name, description: explanation };
}

function webRecord(): Schema {
  return closedObject({
    part: { const: 'PS3.18' },
    section: TEXT,
    table: TEXT,
    service: NULL_TEXT,
    transaction: NULL_TEXT,
    category: { enum: ['Success', 'Redirection', 'Client Error', 'Server Error', 'Failure'] },
    code: HTTP_CODE,
    reason: TEXT,
    meaning: TEXT,
    edition: TEXT,
    name: TEXT,
    enum: TEXT,
    formerReasons: TEXTS,
    payload: NULL_TEXT,
    explanation: NULL_TEXT,
    address: TEXT,
    discrepancies: TEXTS,
  });
}

function warningRecord(): Schema {
  return closedObject({
    part: { const: 'PS3.18' },
    section: TEXT,
    service: NULL_TEXT,
    transaction: NULL_TEXT,
    text: TEXT,
    requirement: { enum: ['shall', 'example'] },
    when: TEXT,
    edition: TEXT,
    address: TEXT,
    discrepancies: TEXTS,
  });
}

function reasonRecord({ reasons }: ResolvedModel): Schema {
  return closedObject({
    attribute: { enum: [...new Set(reasons.map(({ attribute: tag }) => tag))] },
    context: { enum: [...new Set(reasons.map(({ context }) => context))] },
    part: { enum: [...new Set(reasons.map(({ citation }) => citation.part))] },
    section: TEXT,
    table: NULL_TEXT,
    code: { type: 'string', pattern: '^[0-9A-F]{4}(-[0-9A-F]{4})?$' },
    from: CODE_VALUE,
    to: CODE_VALUE,
    meaning: TEXT,
    edition: TEXT,
    notation: NULL_TEXT,
    name: TEXT,
    enum: NULL_TEXT,
    extensible: FLAG,
    explanation: TEXT,
    retry: { enum: ['no', 'later', 'after change', null] },
    actors: arrayOf({ enum: ['sender', 'receiver', 'administrator'] }),
    address: TEXT,
    discrepancies: TEXTS,
  });
}
