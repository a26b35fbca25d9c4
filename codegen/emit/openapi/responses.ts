import type { HTTPTable, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { payloadSchemas } from '../schema/payloads.js';

/** Components for OpenAPI 3.1: a response object for each transaction and status, to be used by `$ref`. */
export const openapiResponses: Emitter = {
  id: 'openapi',
  emit({ model }) {
    const document = {
      openapi: '3.1.0',
      info: {
        title: 'DICOMweb responses',
        version: '1',
        summary: 'A response object for each transaction and HTTP status of PS3.18',
        description: sourceOf(model),
      },
      paths: {},
      components: {
        responses: Object.fromEntries([model.web.general, ...model.web.transactions].flatMap(responsesOf)),
        schemas: Object.fromEntries(payloadSchemas(model).map(({ name, title, description, schema }) => [name, { title, description, ...schema }])),
      },
    };
    return [{ path: 'openapi/dicomweb-responses.json', text: jsonDocument(document) }];
  },
};

function sourceOf({ web: { general, transactions } }: ResolvedModel): string {
  const editions = [...new Set([general, ...transactions].map(({ citation }) => citation.edition))].sort();
  return `From ${general.citation.part} ${editions.join(', ')}, as each response says. Refer to #/components/responses/<enum>-<code>, such as StudiesStoreHTTPStatus-409.`;
}

function responsesOf({ enumName, service, transaction, citation, rows }: HTTPTable): [string, object][] {
  // A description is written for the edition of today.
  const current = rows.filter(({ until }) => until === undefined);
  return current.map(({ code, phrase, meaning, explanation, payload }) => [
    `${enumName}-${String(code)}`,
    {
      description: `${String(code)} ${phrase}. ${meaning}${explanation === undefined ? '' : ` ${explanation}`}`,
      'x-dicom-service': service ?? null,
      'x-dicom-transaction': transaction ?? null,
      'x-dicom-reference': `${citation.part} ${citation.edition} ${citation.section}, Table ${citation.table ?? ''}`,
      ...(payload !== undefined && { content: { 'application/dicom+json': { schema: { $ref: `#/components/schemas/${payload}` } } } }),
    },
  ]);
}
