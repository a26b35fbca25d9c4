import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { codeToCategory } from '../../src/index.js';
import { emitted, output, source } from '../support/repository.js';

const schemas = output.targets.flatMap(({ files }) => files).filter(({ path }) => path.startsWith('schema/'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const { text } of schemas) ajv.addSchema(JSON.parse(text) as object);

function validator(name: string): ValidateFunction {
  const validate = ajv.getSchema(`https://dicom-status.dev/schema/v1/${name}.schema.json`);
  if (validate === undefined) throw new Error(name);
  return validate as ValidateFunction;
}

/** Keywords that draft-07 does not know; editors that only know draft-07 would ignore them. */
const NEWER = ['prefixItems', 'unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', 'dependentRequired', 'dependentSchemas', 'minContains'];

describe('every schema', () => {
  it.each([...schemas.map(({ path, text }) => [path, text] as const), ['the spec', JSON.stringify(source.schema)] as const])(
    '%s is valid, strict, named and within draft-07',
    (name, text) => {
      const schema = JSON.parse(text) as Record<string, unknown>;
      expect(ajv.validateSchema(schema)).toBe(true);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: expect.stringMatching(/^[A-Z]\w+$/) as string,
        description: expect.stringMatching(/\.$/) as string,
      });
      const file = name === 'the spec' ? 'dicom-status.schema.json' : name.replace('schema/', '');
      expect(schema.$id).toBe(`https://dicom-status.dev/schema/v1/${file}`);
      expect(NEWER.filter((keyword) => text.includes(`"${keyword}"`))).toEqual([]);
    },
  );
});

describe('the data', () => {
  const names = output.targets.flatMap(({ files }) => files).flatMap(({ path }) => /^json\/(.*)\.json$/.exec(path)?.[1] ?? []);

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
  const counters = { NumberOfCompletedSuboperations: 1, NumberOfFailedSuboperations: 1, NumberOfWarningSuboperations: 0 };

  it.each<[string, Record<string, unknown>]>([
    ['a stored object', { service: 'C-STORE', AffectedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', Status: 0x0000 }],
    ['coercion with its fields', { service: 'C-STORE', Status: 0xb000, OffendingElement: ['00100020'], ErrorComment: 'Patient ID replaced' }],
    ['a code of a range with its fields', { service: 'C-STORE', Status: 0xc123, OffendingElement: ['00100020'] }],
    ['a retrieve with counters', { service: 'C-MOVE', Status: 0xb000, ...counters }],
    ['a pending retrieve', { service: 'C-MOVE', Status: 0xff00, NumberOfRemainingSuboperations: 3, ...counters }],
    ['a match', { service: 'C-FIND', Status: 0xff00, DataSet: { '00100010': { vr: 'PN' } } }],
    [
      'a closed performed procedure step',
      { service: 'N-SET', Status: 0x0110, ErrorComment: 'Performed Procedure Step Object may no longer be updated', ErrorID: 0xa710 },
    ],
    ['unknown Attributes', { service: 'N-GET', Status: 0x0107, AttributeIdentifierList: ['00100010', '00100020'] }],
    ['a response with its Command Field', { service: 'C-STORE', CommandField: 0x8001, MessageIDBeingRespondedTo: 7, Status: 0 }],
    ['an action with its Action Type ID', { service: 'N-ACTION', ActionTypeID: 1, Status: 0 }],
    ['counters with any status of a retrieve', { service: 'C-MOVE', Status: 0xc123, ErrorComment: 'x', ...counters }],
    ['an error comment with a failure whose table has no fields', { service: 'N-ACTION', Status: 0xc300, ErrorComment: 'too late' }],
    ['a code that is listed nowhere, with whatever the product sends', { service: 'C-GET', Status: 0xa801, ErrorComment: 'x' }],
  ])('takes %s', (_name, response) => {
    expect([validate(response), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a code that the standard does not allow', { service: 'C-STORE', Status: 0xd000 }],
    ['a Pending of a service that has none', { service: 'C-STORE', Status: 0xff00 }],
    ['a code of 01xx that PS3.7 does not list for the service', { service: 'C-STORE', Status: 0x0113 }],
    ['no status', { service: 'C-STORE' }],
    ['no DIMSE service', { Status: 0 }],
    ['an error comment with a success', { service: 'C-STORE', Status: 0x0000, ErrorComment: 'fine' }],
    ['an error comment with 0115', { service: 'N-CREATE', Status: 0x0111, ErrorComment: 'exists' }],
    ['counters of a retrieve in a C-STORE response', { service: 'C-STORE', Status: 0xb000, ...counters }],
    ['counters in a C-STORE response whatever the code', { service: 'C-STORE', Status: 0xafff, ...counters }],
    ['an Event Type ID in the response of an action', { service: 'N-ACTION', EventTypeID: 1, Status: 0 }],
    ['the Command Field of another response', { service: 'C-STORE', CommandField: 0x8021, Status: 0 }],
    ['the Command Field of the request', { service: 'C-STORE', CommandField: 0x0001, Status: 0 }],
    ['a field of requests', { service: 'C-MOVE', MoveDestination: 'ARCHIVE', Status: 0 }],
    ['an error ID with a status that is no processing failure', { service: 'N-ACTION', Status: 0xc300, ErrorID: 1 }],
    ['an offending element with A700', { service: 'C-STORE', Status: 0xa700, OffendingElement: ['00100020'] }],
    ['an error comment that is too long', { service: 'C-STORE', Status: 0xa700, ErrorComment: 'x'.repeat(65) }],
    ['an offending element that is no tag', { service: 'C-STORE', Status: 0xb000, OffendingElement: ['PatientID'] }],
    ['a field that no response has', { service: 'C-STORE', Status: 0, Priority2: 1 }],
  ])('refuses %s', (_name, response) => {
    expect(validate(response)).toBe(false);
  });
});
