import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResponse } from '../../src/response.js';
import { emitted } from '../support/output.js';
import { source } from '../support/repository.js';
import { randomResponse } from '../support/random-responses.js';

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(emitted('schema/dimse-response.schema.json')) as object);

/** What `checkResponse` says beyond the schema, which takes unlisted codes of products and does not count. */
const BEYOND: readonly string[] = ['unlisted status', 'wrong counts', 'missing'];

describe('a random response', () => {
  it('that the schema refuses has a problem for checkResponse, and one that it takes has none that the schema could see', () => {
    const seen = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(randomResponse, ({ service, ...commandSet }) => {
        const { problems } = checkResponse(commandSet);
        const valid = isValid({ service, ...commandSet });
        seen[valid ? 'valid' : 'invalid']++;
        if (valid) expect(problems.filter(({ kind }) => !BEYOND.includes(kind))).toEqual([]);
        else expect(problems.length, JSON.stringify(isValid.errors)).toBeGreaterThan(0);
      }),
      { numRuns: 5000, seed: 15 },
    );
    // Neither verdict is a rare one.
    expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(500);
  });
});

describe('each field with each code', () => {
  const VALUES: Readonly<Record<string, unknown>> = {
    ...{ OffendingElement: ['00100020'], ErrorComment: 'no Patient ID', ErrorID: 1, AttributeIdentifierList: ['00100010'] },
    ...{ NumberOfRemainingSuboperations: 0, NumberOfCompletedSuboperations: 0, NumberOfFailedSuboperations: 0, NumberOfWarningSuboperations: 0 },
    ...{ ActionTypeID: 1, EventTypeID: 1, AffectedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', AffectedSOPInstanceUID: '1.2.3' },
  };
  const rows = [...source.spec.statusTypes, ...source.spec.serviceClasses.flatMap(({ tables }) => tables.flatMap((table) => table.rows))];
  const ends = rows.flatMap((row) => [row.code, 'from' in row ? row.from : undefined, 'to' in row ? row.to : undefined].flatMap((code) => code ?? []));
  const codes = [...new Set(ends.map((code) => Number.parseInt(code, 16)).flatMap((code) => [code, (code + 1) % 0x10000]))];

  it.each(source.spec.dimseServices.map(({ name, response }) => [name, response] as const))(
    'of %s is refused by checkResponse where the schema refuses it, and only there',
    (service, response) => {
      let tried = 0;
      const wrong = codes.flatMap((Status) => {
        const bare = { service, CommandField: Number.parseInt(response, 16), MessageIDBeingRespondedTo: 1, CommandDataSetType: 0x0101, Status };
        const own = ({ service: _service, ...commandSet }: typeof bare): number =>
          checkResponse(commandSet).problems.filter(({ kind }) => !BEYOND.includes(kind)).length;
        if (!isValid(bare)) return [];
        expect(own(bare)).toBe(0);
        tried++;
        return Object.entries(VALUES).filter(([keyword, value]) => isValid({ ...bare, [keyword]: value }) !== (own({ ...bare, [keyword]: value }) === 0));
      });
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(10);
    },
  );
});
