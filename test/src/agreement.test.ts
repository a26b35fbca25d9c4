import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResponse } from '../../src/response.js';
import { emitted } from '../support/output.js';
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
