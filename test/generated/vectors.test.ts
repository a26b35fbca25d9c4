import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { vectorFiles } from '../../codegen/emit/vectors/index.js';
import type { VectorTest } from '../../codegen/emit/vectors/vectors.js';
import * as association from '../../dist/association.js';
import * as implementations from '../../dist/implementations.js';
import { codeToCategory, explain, isPending, type Explanation, type RelatedField } from '../../dist/index.js';
import { finalRetrieveStatus, type SubOperationCounts } from '../../dist/response.js';
import { explainStoreResponse, lookupReason, lookupWeb, type ReasonOrigin } from '../../dist/web.js';
import { emitted, output } from '../support/output.js';
import { ROOT } from '../support/repository.js';

/** The input of a case; each function has some of these keys. */
interface Input extends Readonly<Record<'code' | 'from' | 'to' | 'result' | 'source' | 'reason', number>> {
  readonly service: 'C-MOVE' | 'C-GET';
  readonly [other: string]: unknown;
}
type Answer = object | null;

/** A case as a file has it. */
interface NumberedTest extends VectorTest {
  readonly id: number;
  readonly flags: readonly string[];
}

interface File {
  readonly numberOfTests: number;
  readonly flags: Readonly<Record<string, string>>;
  readonly statuses?: readonly {
    readonly id: string;
    readonly explanation: string | null;
    readonly citation: object;
    readonly relatedFields: readonly string[];
  }[];
  readonly advice?: readonly { readonly id: string; readonly why: string }[];
  readonly testGroups: readonly { readonly context: object; readonly tests: readonly NumberedTest[] }[];
}

const read = (name: string): File => JSON.parse(emitted(`json/vectors/${name}.json`)) as File;

/** The entries of an object that have a value, of the keys that are wanted. */
function pick(value: object, keys: readonly string[]): object {
  return Object.fromEntries(keys.flatMap((key) => (key in value ? [[key, value[key as never]]] : [])));
}

function lastCitation({ citations }: { readonly citations: readonly object[] }): object {
  return { citation: citations.at(-1) ?? null };
}

const { statuses: texts = [], advice: guidance = [] } = read('statuses');
const textOf = new Map(texts.map((text) => [text.id, text]));
const whyOf = new Map(guidance.map(({ id, why }) => [id, why]));

/** What the package says of a status, with the ids that the vectors give for texts and citations where those are the same. */
function statusAnswer({ code, ...context }: Input, expected: Answer): Answer {
  const { implementation } = context as { implementation?: string };
  const product = implementations.implementations.find(({ name }) => name === implementation);
  // A name that nobody knows is told as such, as any other value that is no implementation.
  const found = explain(code, { ...context, implementation: product ?? (implementation as unknown as undefined) });
  if (found === undefined) return null;
  return {
    ...pick(found, ['category', 'final', 'scope', 'listed', 'name', 'meaning']),
    ...(found.range && { range: found.range.notation }),
    ...ownOf(found, expected as Said),
    ...ignoredOf(found, expected as Said),
    ...pick(found, ['until']),
    ...idsOf(found, expected as Said),
    ...pick(found, ['stored']),
    ...(found.retry && pick(found, ['retry', 'actors'])),
  };
}

/** What the expected answer of a status says beside its own words. */
interface Said {
  readonly status?: string;
  readonly advice?: string;
  readonly address?: string;
  readonly ignored?: readonly string[];
}

/** What a product says in its own words, and where it was read. */
function ownOf({ scope, explanation, entry, relatedFields }: Explanation, { address }: Said): object {
  if (scope !== 'implementation') return {};
  const product = implementations.implementations.find(({ name }) => name === entry?.implementation);
  const fields = relatedFields.map(fieldText);
  return {
    ...(explanation !== undefined && { explanation }),
    ...(fields.length > 0 && { relatedFields: fields }),
    ...(product && address?.startsWith('http') && { address }),
  };
}

/** The package says why a part of the context is of no use; only an Action Type ID where no action has one is not told. */
function ignoredOf({ fallback }: Explanation, { ignored }: Said): object {
  const isTold = fallback !== undefined || ignored?.join() === 'Action Type ID';
  return ignored !== undefined && isTold ? { ignored } : {};
}

/** A related field in words, as the vectors have it. */
function fieldText({ tag, name, value }: RelatedField): string {
  return [...(tag === undefined ? [] : [tag]), name, ...(value === undefined ? [] : ['=', value])].join(' ');
}

function idsOf(found: Explanation, { status, advice }: Said): object {
  const text = textOf.get(status ?? '');
  const fields = found.relatedFields.map(fieldText);
  const isSame =
    text?.explanation === (found.explanation ?? null) &&
    text.relatedFields.join() === fields.join() &&
    JSON.stringify(text.citation) === JSON.stringify(found.citations.at(-1));
  return { ...(isSame && { status }), ...(found.why !== undefined && whyOf.get(advice ?? '') === found.why && { advice }) };
}

function storeAnswer({ status, stored, warned, failed, others, sent }: Record<string, number | null>): object {
  const instance = (index: number, reason?: object): object => ({ '00081155': { vr: 'UI', Value: [`1.2.${String(index)}`] }, ...reason });
  const some = (count: number | null | undefined, from: number, reason?: object): object[] =>
    Array.from({ length: count ?? 0 }, (_, index) => instance(from + index, reason));
  const done = [...some(stored, 100), ...some(warned, 200, { '00081196': { vr: 'US', Value: [0xb000] } })];
  const failures = some(failed, 300, { '00081197': { vr: 'US', Value: [0x0110] } });
  const other = Array.from({ length: others ?? 0 }, () => ({ '00081197': { vr: 'US', Value: [0x0110] } }));
  const dataSet = {
    ...(done.length > 0 && { '00081199': { vr: 'SQ', Value: done } }),
    ...(failures.length > 0 && { '00081198': { vr: 'SQ', Value: failures } }),
    ...(other.length > 0 && { '0008119A': { vr: 'SQ', Value: other } }),
  };
  return pick(explainStoreResponse({ status: status ?? undefined, dataSet, sent: sent ?? undefined }), ['outcome']);
}

/** The symbol stands in the sentence of the package, where every value has one. */
function symbolOf({ sentence, known }: { readonly sentence: string; readonly known: boolean }, expected: Answer): object {
  const { symbol } = expected as { symbol?: string };
  return symbol !== undefined && (!known || sentence.includes(symbol) || ODD_SYMBOLS.includes(symbol)) ? { symbol } : {};
}

/** Symbols of sources, for which a sentence says who speaks, and of an accepted presentation context. */
const ODD_SYMBOLS = ['DICOM UL service-user (initiated abort)', 'acceptance'];

const WEB = ['class', 'category', 'name', 'phrase', 'meaning', 'explanation', 'scope', 'listed', 'until'];
const DESCRIPTION = ['known', 'saidBy', 'explanation'];
const ADVICE = ['retry', 'actors'];

const ANSWERS: Readonly<Record<string, (input: Input, expected: Answer) => Answer>> = {
  categories: ({ from, to }) => {
    const [first, last] = [from, to].map((code) => ({ category: codeToCategory(code), pending: isPending(code) }));
    expect(first).toEqual(last);
    return first ?? null;
  },
  statuses: statusAnswer,
  implementations: statusAnswer,
  rejections: ({ result, source, reason }, expected) => {
    const found = association.describeRejection(result, source, reason);
    return {
      ...pick(found, ['resultName', 'sourceName', 'reasonName', 'permanent', ...DESCRIPTION]),
      ...symbolOf(found, expected),
      ...lastCitation(found),
      ...pick(found, ADVICE),
    };
  },
  aborts: ({ source, reason }, expected) => {
    const found = association.describeAbort(source, reason);
    return { ...pick(found, ['sourceName', 'reasonName', ...DESCRIPTION]), ...symbolOf(found, expected), ...lastCitation(found), ...pick(found, ADVICE) };
  },
  'presentation-contexts': ({ result }, expected) => {
    const found = association.describePresentationContextResult(result);
    return { ...pick(found, ['accepted', 'resultName', ...DESCRIPTION]), ...symbolOf(found, expected), ...lastCitation(found), ...pick(found, ADVICE) };
  },
  conditions: ({ condition, implementation }) => {
    const product = implementations.implementations.find(({ name }) => name === implementation);
    const found = product && implementations.lookupCondition(condition as string, product);
    return found === undefined ? null : pick(found, ['name', 'meaning', 'exception', 'explanation']);
  },
  http: ({ code, ...context }) => {
    const found = lookupWeb(code, context);
    return found === undefined ? null : { ...pick(found, WEB), ...(found.scope !== 'class' && lastCitation(found)) };
  },
  reasons: ({ code, ...origin }) => {
    const found = lookupReason(code, origin as ReasonOrigin);
    return {
      ...pick(found, ['category', 'name', 'meaning']),
      ...(found.range && { range: found.range.notation }),
      ...pick(found, ['explanation', ...ADVICE, 'scope', 'listed']),
      citation: (found.scope === 'reason' ? found.citations[0] : found.citations.at(-1)) ?? null,
    };
  },
  retrieves: ({ service, ...counts }) => ({ code: finalRetrieveStatus(counts as SubOperationCounts, service).code }),
  'store-responses': (input) => storeAnswer(input as unknown as Record<string, number | null>),
};

describe('the vectors', () => {
  it('have an answer of the package for every file', () => {
    expect(vectorFiles(output.model).map(({ name }) => name)).toEqual(Object.keys(ANSWERS));
  });

  it.each(Object.keys(ANSWERS))('%s: the package gives every answer', (name) => {
    const { numberOfTests, testGroups } = read(name);
    const answer = ANSWERS[name] ?? (() => null);
    const wrong: string[] = [];
    let count = 0;
    for (const { context, tests } of testGroups)
      for (const { id, flags: _flags, expected, ...input } of tests) {
        count++;
        const got = answer({ ...context, ...input } as Input, expected);
        if (!same(got, expected))
          wrong.push(`${String(id)} ${JSON.stringify({ ...context, ...input })}: ${JSON.stringify(got)} is not ${JSON.stringify(expected)}`);
      }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect({ numberOfTests: count }).toEqual({ numberOfTests });
  });

  it('are as many as the README says', () => {
    const total = Object.keys(ANSWERS).reduce((sum, name) => sum + read(name).numberOfTests, 0);
    expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(`${total.toLocaleString('en-US')} cases with the right answers`);
  });

  it('have the shape of their schema, numbers from 1, and flags that their file explains', () => {
    const ajv = new Ajv2020({ strict: false });
    const schema = JSON.parse(emitted('json/vectors/vectors.schema.json')) as { readonly title: string };
    expect(schema.title).toBe('Vectors');
    const validate = ajv.compile(schema);
    for (const name of Object.keys(ANSWERS)) {
      const file = read(name);
      expect(validate(file), `${name}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      const tests = file.testGroups.flatMap((group) => group.tests);
      expect(tests.map(({ id }) => id)).toEqual(tests.map((_, index) => index + 1));
      const used = [...new Set(tests.flatMap(({ flags }) => flags))];
      expect(used.filter((flag) => !(flag in file.flags))).toEqual([]);
    }
  });
});

/** Whether two answers have the same entries, in any order. */
function same(left: Answer, right: Answer): boolean {
  const text = (value: Answer): string => JSON.stringify(value === null ? null : Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  return text(left) === text(right);
}
