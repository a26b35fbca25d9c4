import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { emitted, output } from '../support/output.js';

const document = JSON.parse(emitted('openapi/dicomweb-responses.json')) as Record<string, unknown> & {
  components: { responses: Record<string, { description: string }> };
};

describe('the OpenAPI components', () => {
  it('are a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('have a response for each transaction and status', () => {
    const { general, transactions } = output.model.web;
    const names = [general, ...transactions].flatMap(({ enumName, rows }) =>
      rows.flatMap(({ code, until }) => (until === undefined ? [`${enumName}-${String(code)}`] : [])),
    );
    expect(Object.keys(document.components.responses)).toEqual(names);
    expect(document.components.responses['StudiesStoreHTTPStatus-409']?.description).toMatch(/^409 Conflict\. The request was formed correctly/);
  });

  it('can be used by reference', async () => {
    const server = {
      openapi: '3.1.0',
      info: { title: 'A server', version: '1' },
      paths: { '/studies': { post: { responses: { 409: { $ref: '#/components/responses/StudiesStoreHTTPStatus-409' } } } } },
      components: document.components,
    };
    const validator = new Validator();
    expect(await validator.validate(structuredClone(server))).toMatchObject({ valid: true });
    const resolved = validator.resolveRefs() as unknown as {
      paths: Record<string, { post: { responses: Record<string, { content: Record<string, { schema: { title: string } }> }> } }>;
    };
    expect(resolved.paths['/studies']?.post.responses['409']?.content['application/dicom+json']?.schema.title).toBe('StoreInstancesResponse');
  });
});
