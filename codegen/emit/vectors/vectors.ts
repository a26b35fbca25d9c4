import { jsonLines } from '../json/format.js';
import type { EmittedFile } from '../emitter.js';
import { arrayOf, closedObject, TEXT, TEXTS, type Schema } from '../schema/document.js';

/** A case: an input and the right answer. */
export interface VectorTest {
  /** What is special about it: keys of the file's `flags`. */
  readonly flags?: readonly string[];
  readonly expected: object | null;
  readonly [input: string]: unknown;
}

/** Cases that share a part of their input. */
export interface VectorGroup {
  /** What is special about them, for people. */
  readonly comment?: string;
  readonly context: object;
  readonly tests: readonly VectorTest[];
}

/** A file of cases for one function. */
export interface VectorFile {
  readonly name: string;
  /** The function of the npm package that it is for. */
  readonly function: string;
  readonly description: string;
  /** What flags of its tests mean; those that no test has are not printed. */
  readonly flags: Readonly<Record<string, string>>;
  /** Texts to which the answers refer by id. */
  readonly texts?: Readonly<Record<string, readonly object[]>>;
  readonly groups: readonly VectorGroup[];
}

/** A file as JSON, one case on a line; the cases have numbers from 1. */
export function printVectors({ name, function: called, description, flags, texts = {}, groups }: VectorFile): EmittedFile {
  let id = 0;
  const printed = groups.map(({ comment = '', context, tests }) => {
    const lines = jsonLines(tests.map((test) => ({ id: ++id, flags: [], ...test })));
    return `    {\n      "comment": ${JSON.stringify(comment)},\n      "context": ${JSON.stringify(context)},\n      "tests": ${indented(lines, 6)}\n    }`;
  });
  const used = new Set(groups.flatMap(({ tests }) => tests.flatMap((test) => test.flags ?? [])));
  const explained = Object.fromEntries(Object.entries(flags).filter(([flag]) => used.has(flag)));
  const head = { function: called, description, schema: SCHEMA_FILE, numberOfTests: id, flags: explained };
  const parts = [
    ...Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...Object.entries(texts).map(([key, records]) => `  ${JSON.stringify(key)}: ${indented(jsonLines(records), 2)}`),
    `  "testGroups": [\n${printed.join(',\n')}\n  ]`,
  ];
  return { path: `json/vectors/${name}.json`, text: `{\n${parts.join(',\n')}\n}\n` };
}

function indented(text: string, by: number): string {
  return text.trimEnd().replaceAll('\n', `\n${' '.repeat(by)}`);
}

export const SCHEMA_FILE = 'vectors.schema.json';

const COUNT: Schema = { type: 'integer', minimum: 0 };
const OBJECT: Schema = { type: 'object' };

/** The shape that all files of vectors share. */
export function vectorsSchema(files: readonly VectorFile[]): Schema {
  const test: Schema = {
    type: 'object',
    required: ['id', 'flags', 'expected'],
    properties: { id: { type: 'integer', minimum: 1 }, flags: TEXTS, expected: { type: ['object', 'null'] } },
    additionalProperties: { type: ['integer', 'string', 'boolean', 'null'] },
  };
  const texts = Object.fromEntries([...new Set(files.flatMap((file) => Object.keys(file.texts ?? {})))].map((key) => [key, arrayOf(TEXT_RECORD)]));
  return closedObject(
    {
      function: { enum: files.map((file) => file.function) },
      description: TEXT,
      schema: { const: SCHEMA_FILE },
      numberOfTests: COUNT,
      flags: { type: 'object', additionalProperties: TEXT },
      ...texts,
      testGroups: arrayOf(closedObject({ comment: TEXT, context: OBJECT, tests: arrayOf(test) })),
    },
    ['function', 'description', 'schema', 'numberOfTests', 'flags', 'testGroups'],
  );
}

const TEXT_RECORD: Schema = {
  type: 'object',
  required: ['id'],
  properties: { id: TEXT },
  additionalProperties: { type: ['string', 'array', 'object', 'null'] },
};
