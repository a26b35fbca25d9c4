/**
 * Writes the cases by which validators of other languages judge our schemas: each schema alone, with values that it takes and
 * values that it refuses, as ajv does.
 *
 *     node --import tsx test/validators/cases.ts FILE
 */
import { writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { BAD_RESPONSES, GOOD_RESPONSES } from '../support/response-cases.js';
import { output } from '../support/output.js';
import { randomResponse } from '../support/random-responses.js';

interface Case {
  /** The path of the schema from the root of the repository. */
  readonly schema: string;
  readonly value: unknown;
  readonly valid: boolean;
}

const files = output.targets.flatMap((target) => target.files);

function parsed(path: string): unknown {
  return JSON.parse(files.find((file) => file.path === path)?.text ?? 'null');
}

/** Values of every kind that a schema may see. */
const ANYTHING: readonly unknown[] = [
  null,
  true,
  'x',
  '0xA700',
  0.5,
  -1,
  0,
  1,
  2,
  7,
  200,
  409,
  0x0122,
  0xa700,
  0xa7ff,
  0xb000,
  0xc001,
  0xd000,
  0xff00,
  65536,
  [],
  {},
  [{}],
  { status: 1 },
];

/** A data file, and the same with a key too many. */
function dataCases(name: string): unknown[] {
  const data = parsed(`json/${name}.json`);
  if (!Array.isArray(data)) return data === null ? [] : [data, { ...data, extra: 1 }];
  return [data.slice(0, 5), [{ ...(data[0] as object), extra: 1 }]];
}

/** The values of an enum, both ends of its ranges, and values of any kind. */
function enumCases(name: string): unknown[] {
  const members = output.model.enums.find(({ file }) => file === name)?.members ?? [];
  if (members.length === 0) return [];
  return [
    ...members.flatMap(({ from, to }) => [from, to]),
    ...fc.sample(fc.oneof(fc.integer({ min: -2, max: 0x10010 }), fc.jsonValue()), { numRuns: 40, seed: 15 }),
  ];
}

const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  'dimse-response': [...[...GOOD_RESPONSES, ...BAD_RESPONSES].map(([, response]) => response), ...fc.sample(randomResponse, { numRuns: 1000, seed: 15 })],
  'association-rejection': [
    { result: 1, source: 1, reason: 7 },
    { result: 1, source: 3, reason: 7 },
  ],
  'association-abort': [
    { source: 0, reason: 9 },
    { source: 2, reason: 3 },
  ],
  'store-instances-response': [
    { '00081199': { vr: 'SQ', Value: [{ '00081150': { vr: 'UI', Value: ['1.2'] }, '00081155': { vr: 'UI', Value: ['1.3'] } }] } },
    { '00081198': { vr: 'SQ', Value: [{}] } },
  ],
  'conformance-statement': [
    { tables: [{ table: 'N.7-42', rows: [{ category: 'Success', meaning: 'Success', code: '0000' }] }] },
    { tables: [{ table: 'N.7-1', rows: [] }] },
  ],
};

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const cases = files
  .flatMap(({ path }) => /^schema\/(.*)\.schema\.json$/.exec(path)?.[1] ?? [])
  .flatMap((name): Case[] => {
    const path = `schema/${name}.schema.json`;
    const validate = ajv.compile(parsed(path) as object);
    return [...ANYTHING, ...enumCases(name), ...dataCases(name), ...(SPECIAL[name] ?? [])].map((value) => ({
      schema: `generated/${path}`,
      value,
      valid: validate(value),
    }));
  });

const [file = ''] = process.argv.slice(2);
writeFileSync(file, JSON.stringify(cases));
console.log(`${String(cases.length)} cases, ${String(cases.filter(({ valid }) => valid).length)} of them valid`);
