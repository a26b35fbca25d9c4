import type { ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, CODE_VALUE, FLAG, NULL_TEXT, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

const COUNT: Schema = { type: 'integer', minimum: 1 };
const HTTP_STATUS: Schema = { type: 'integer', minimum: 0, maximum: 999 };
/** What the functions of the package answer: their declarations say what each kind has. */
const ANSWER: Schema = { type: 'object' };

/** The schemas of what the command line prints with `--json`, one for each shape. */
export const commandLine: Emitter = {
  id: 'schema/command-line',
  emit({ model }) {
    return Object.entries(shapesOf(model)).map(([name, [description, schema]]) => ({
      path: `schema/command-line-${name}.schema.json`,
      text: jsonDocument(
        schemaDocument(
          `command-line-${name}`,
          `CommandLine${name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())}`,
          description,
          schema,
        ),
      ),
    }));
  },
};

function shapesOf({ logForms }: ResolvedModel): Readonly<Record<string, readonly [description: string, schema: Schema]>> {
  const context = closedObject({ service: TEXT, sopClass: TEXT, serviceClass: TEXT, transaction: TEXT }, []);
  const reading = {
    kind: { enum: [...new Set(logForms.map(({ kind }) => kind))].sort() },
    code: {
      description: 'A number; the ends of a range; result, source and reason of a rejection; source and reason of an abort; the text of a condition.',
      anyOf: [CODE_VALUE, arrayOf({ type: ['integer', 'null'], minimum: 0, maximum: 0xffff }), TEXT],
    },
    context,
    category: TEXT,
  };
  const place = closedObject({ file: TEXT, line: COUNT });
  return {
    readings: [
      'What explain, reject, abort, context, http, reason and search print: every reading, the most likely first.',
      arrayOf(closedObject({ ...reading, meaning: TEXT, answer: ANSWER, as: TEXT, score: { type: 'number' } }, ['kind', 'code', 'context', 'category'])),
    ],
    finding: [
      'A line that annotate prints: something that was found in a log.',
      closedObject({
        file: TEXT,
        line: COUNT,
        column: { ...COUNT, description: 'In bytes.' },
        text: TEXT,
        ...reading,
        meaning: NULL_TEXT,
        certainty: { enum: ['high', 'medium', 'low'] },
      }),
    ],
    summary: [
      'What annotate --summary prints: what was found, how often and where, the worst first.',
      arrayOf(closedObject({ ...reading, meaning: NULL_TEXT, count: COUNT, first: place, last: place })),
    ],
    suboperations: [
      'What suboperations prints: the final status that the counts give, and whether the given one agrees with them.',
      closedObject(
        {
          code: CODE_VALUE,
          category: TEXT,
          why: TEXT,
          citation: ANSWER,
          check: closedObject({ status: CODE_VALUE, agrees: FLAG, problems: TEXTS, citations: arrayOf(ANSWER) }),
        },
        ['code', 'category', 'why', 'citation'],
      ),
    ],
    list: [
      'What list prints: objects whose keys depend on what is listed.',
      arrayOf({ type: 'object', additionalProperties: { anyOf: [TEXT, { type: 'integer' }] } }),
    ],
    check: [
      'What check prints.',
      closedObject({
        file: TEXT,
        schema: TEXT,
        valid: FLAG,
        checked: { type: 'integer', minimum: 0 },
        faults: arrayOf(closedObject({ line: COUNT, place: TEXT, value: {}, expected: TEXT }, ['place', 'value', 'expected'])),
      }),
    ],
    conformance: [
      'What conformance prints: what is wrong with a statement.',
      arrayOf(
        closedObject({ kind: TEXT, table: TEXT, row: COUNT, code: TEXT, message: TEXT, discrepancies: TEXTS }, ['kind', 'table', 'message', 'discrepancies']),
      ),
    ],
    'store-response': [
      'What store-response prints: what became of each instance.',
      closedObject(
        {
          outcome: { enum: ['stored', 'stored with warnings', 'partly stored', 'nothing stored', 'unknown'] },
          sentence: TEXT,
          http: { type: 'object', required: ['code'], properties: { code: HTTP_STATUS } },
          instances: arrayOf(ANSWER),
          otherFailures: arrayOf(ANSWER),
          unnamed: { type: 'integer', minimum: 0 },
          unnamedInstances: TEXTS,
          details: TEXTS,
          body: TEXT,
          disagreements: TEXTS,
          notes: TEXTS,
        },
        ['outcome', 'sentence', 'instances', 'otherFailures', 'details', 'disagreements', 'notes'],
      ),
    ],
  };
}
