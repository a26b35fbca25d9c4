import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { getLanguageService, TextDocument, type JSONSchema } from 'vscode-json-languageservice';
import { codeToCategory } from '../../src/index.js';
import { emitted, output } from '../support/output.js';
import { source } from '../support/repository.js';
import { BAD_RESPONSES, GOOD_RESPONSES } from '../support/response-cases.js';

const schemas = output.targets.flatMap(({ files }) => files).filter(({ path }) => path.startsWith('schema/'));
/** Each schema by itself: it refers to no other file. */
function alone(text: string): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(text) as object);
}

function validator(name: string): ValidateFunction {
  return alone(emitted(`schema/${name}.schema.json`));
}

/** Keywords that draft-07 does not know; editors that only know draft-07 would ignore them. */
const NEWER = ['prefixItems', 'unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', 'dependentRequired', 'dependentSchemas', 'minContains'];

describe('every schema', () => {
  it.each([...schemas.map(({ path, text }) => [path, text] as const), ['the spec', JSON.stringify(source.schema)] as const])(
    '%s is valid, strict, named and within draft-07',
    (name, text) => {
      const schema = JSON.parse(text) as Record<string, unknown>;
      expect(() => alone(text)).not.toThrow();
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: expect.stringMatching(/^[A-Z]\w+$/) as string,
        description: expect.stringMatching(/\.$/) as string,
      });
      const file = name === 'the spec' ? 'dicom-status.schema.json' : name.replace('schema/', '');
      if (name !== 'the spec') expect(String(schema.title).toLowerCase()).toBe(file.replace('.schema.json', '').replaceAll('-', ''));
      expect(schema.$id).toBe(`https://dicom-status.dev/schema/v1/${file}`);
      expect(NEWER.filter((keyword) => text.includes(`"${keyword}"`))).toEqual([]);
    },
  );
});

describe('the data', () => {
  const names = output.targets.flatMap(({ files }) => files).flatMap(({ path }) => /^json\/([^/]*)\.json$/.exec(path)?.[1] ?? []);

  it.each(names)('json/%s.json follows its schema', (name) => {
    const validate = validator(name);
    expect([validate(JSON.parse(emitted(`json/${name}.json`))), validate.errors]).toEqual([true, null]);
  });

  it('does not follow it with a key too many, a key too few or a wrong value', () => {
    const validate = validator('statuses');
    const [record] = JSON.parse(emitted('json/statuses.json')) as Record<string, unknown>[];
    const { code: _code, ...without } = record ?? {};
    expect([{ ...record, extra: 1 }, without, { ...record, from: 65536 }, { ...record, category: 'Unknown' }].map((item) => validate([item]))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe.each(output.model.enums.map((item) => [item.file, item] as const))('%s.schema.json', (file, { hexadecimal, members, citation }) => {
  it('has each member with its value and words, and where they stand', () => {
    const { anyOf, description } = JSON.parse(emitted(`schema/${file}.schema.json`)) as { readonly anyOf: readonly object[]; readonly description: string };
    expect(description).toContain(
      `(${citation.part} ${citation.edition}, ${citation.table === null ? `Section ${citation.section}` : `Table ${citation.table}`}).`,
    );
    expect(anyOf).toEqual(
      members.map(({ from, to, notation, name, printed, category, explanation }) => ({
        ...(from === to ? { const: from } : { type: 'integer', minimum: from, maximum: to, examples: [from] }),
        title: `${notation ?? (hexadecimal ? from.toString(16).toUpperCase().padStart(4, '0') : String(from))} ${printed}`,
        description: [...(category === undefined ? [] : [`${category}: `]), `${name}.`, ...(explanation === undefined ? [] : [` ${explanation}`])].join(''),
      })),
    );
  });

  it('takes the values of its members, and none beside them', () => {
    const validate = validator(file);
    const taken = (value: number): boolean => members.some(({ from, to }) => from <= value && value <= to);
    const values = members.flatMap(({ from, to }) => [from - 1, from, to, to + 1]);
    expect(values.filter((value) => validate(value) !== taken(value))).toEqual([]);
    expect(['0000', 0.5, null, [0], true].filter((value) => validate(value))).toEqual([]);
  });
});

/** The places of a schema where an object may have keys that the schema does not name. */
function openObjects(schema: unknown, place: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([key, value]) => openObjects(value, `${place}/${key}`));
  return 'type' in schema && schema.type === 'object' && !('additionalProperties' in schema && schema.additionalProperties === false)
    ? [place, ...inner]
    : inner;
}

describe('what this package prints', () => {
  it('has no key that its schema does not name, but where it holds columns, fields and answers of another schema', () => {
    const payloads = /dimse-response|exception\.|store-instances-response|storage-commitment-response/;
    const open = schemas.filter(({ path }) => !payloads.test(path)).flatMap(({ path, text }) => openObjects(JSON.parse(text), path.slice('schema/'.length)));
    expect(open).toEqual([
      'command-line-list.schema.json/items',
      'command-line-readings.schema.json/items/properties/answer',
      'command-line-store-response.schema.json/properties/http',
      'command-line-store-response.schema.json/properties/instances/items',
      'command-line-store-response.schema.json/properties/otherFailures/items',
      'command-line-suboperations.schema.json/properties/citation',
      'command-line-suboperations.schema.json/properties/check/properties/citations/items',
      'statuses.schema.json/items/properties/fieldValues',
    ]);
  });
});

describe('all that is generated', () => {
  it('names no part of the standard but those that were read', () => {
    const known = new Set<string>(source.spec.metadata.sources.map(({ part }) => part));
    const named = output.targets.flatMap(({ files }) => files.flatMap(({ path, text }) => (text.match(/PS3\.\d+/g) ?? []).map((part) => ({ path, part }))));
    expect(named.filter(({ part }) => !known.has(part))).toEqual([]);
  });
});

describe('the schemas of rejections and aborts', () => {
  it.each(['rejection', 'abort'] as const)('name each value of an association %s with its words', (kind) => {
    const { anyOf } = JSON.parse(emitted(`schema/association-${kind}.schema.json`)) as { readonly anyOf: readonly { readonly properties: object }[] };
    const named = anyOf.flatMap(({ properties }) =>
      [...JSON.stringify(properties).matchAll(/"const":(\d+),"title":"(\w+)","description":"((?:[^"\\]|\\.)*)"/g)].map(([, ...words]) => words.join(' | ')),
    );
    const roles = kind === 'rejection' ? ['reject result', 'reject source', 'reject reason'] : ['abort source', 'abort reason'];
    const expected = source.spec.association.pduFields
      .filter(({ role }) => roles.includes(role))
      .flatMap(({ values }) => values.flatMap(({ value, name, explanation }) => (name === undefined ? [] : [[String(value), name, explanation].join(' | ')])));
    expect([...new Set(named)].sort()).toEqual([...new Set(expected)].sort());
  });
});

describe('the integers of the data and of what the command line prints', () => {
  it('have the bounds of what they count', () => {
    const names = output.targets.flatMap(({ files }) => files.map(({ path }) => path.replace(/^json\/([a-z-]+)\.json$/, 'schema/$1.schema.json')));
    const bounds = schemas
      .filter(({ path }) => names.filter((name) => name === path).length > 1 || path.startsWith('schema/command-line-'))
      .flatMap(({ text }) => [...text.matchAll(/"minimum": (\d+),\s*"maximum": (\d+)/g)].map(([, from, to]) => `${from ?? ''} to ${to ?? ''}`));
    // A PDU field, a Status Code, three digits of a log, an HTTP status.
    expect([...new Set(bounds)].sort()).toEqual(['0 to 255', '0 to 65535', '0 to 999', '100 to 599']);
  });
});

describe('status-code.schema.json', () => {
  it('takes the codes of the class rules and nothing else', () => {
    const validate = validator('status-code');
    const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => validate(code) !== (codeToCategory(code) !== 'Unknown'));
    expect(wrong).toEqual([]);
    expect([-1, 65536, 0.5, '0xA700', null].map((value) => validate(value))).toEqual([false, false, false, false, false]);
  });
});

describe('dimse-response.schema.json', () => {
  const validate = validator('dimse-response');

  it.each(GOOD_RESPONSES)('takes %s', (_name, response) => {
    expect([validate(response), validate.errors]).toEqual([true, null]);
  });

  it.each(BAD_RESPONSES)('refuses %s', (_name, response) => {
    expect(validate(response)).toBe(false);
  });
});

describe('store-instances-response.schema.json', () => {
  it('refuses a payload that says nothing of any instance', () => {
    const validate = validator('store-instances-response');
    expect([validate({}), validate({ '00081190': { vr: 'UR', Value: ['http://x'] } }), validate({ '00081199': { vr: 'SQ', Value: [] } })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("an editor's language service", () => {
  const service = getLanguageService({});
  const schema = JSON.parse(emitted('schema/storage-status.schema.json')) as JSONSchema;
  service.configure({ schemas: [{ uri: 'schema://status', fileMatch: ['*'], schema: { type: 'object', properties: { status: schema } } }] });

  async function at(text: string): Promise<{ hover: string; completions: readonly string[] }> {
    const document = TextDocument.create('test://status.json', 'json', 1, text.replace('|', ''));
    const parsed = service.parseJSONDocument(document);
    const position = document.positionAt(text.indexOf('|'));
    const hover = await service.doHover(document, position, parsed);
    const completions = await service.doComplete(document, position, parsed);
    return { hover: JSON.stringify(hover?.contents ?? ''), completions: completions?.items.map(({ label }) => label) ?? [] };
  }

  it('shows what a value means, and offers values, the first of each range too', async () => {
    expect((await at('{ "status": 4506|2 }')).hover).toContain('Elements Discarded');
    expect((await at('{ "status": 4283|7 }')).hover).toContain('Refused: Out of resources');
    expect((await at('{ "status": | }')).completions).toEqual(expect.arrayContaining(['45062', '42752', '0']));
  });
});
