import { UNDEFINED } from '../../../src/association/undefined.js';
import { covers } from '../../../src/values/code.js';
import type { PDURole, PDUValueModel, ResolvedModel } from '../../model.js';
import type { VectorFile } from './vectors.js';

const FLAGS = {
  undefined: 'PS3.8 gives no meaning to one of the values, or reserves it',
  'reason-without-meaning': 'the reason means nothing, since the source is not the service-provider',
};

/** Bytes that are tried where PS3.8 defines few: those beside its values, and the largest. */
const BYTES = [...Array.from({ length: 12 }, (_, value) => value), 255];

/** What rejections mean. */
export function rejectionVectors(model: ResolvedModel): VectorFile {
  const valueOf = finder(model);
  return {
    name: 'rejections',
    function: 'describeRejection',
    description: 'Why an association was rejected: the bytes Result, Source and Reason/Diag. of an A-ASSOCIATE-RJ.',
    flags: { undefined: FLAGS.undefined },
    groups: [0, 1, 2, 3].flatMap((result) =>
      [0, 1, 2, 3, 4].map((source) => ({
        context: { result, source },
        tests: BYTES.map((reason) => {
          const [results, sources, reasons] = [valueOf('reject result', result), valueOf('reject source', source), valueOf('reject reason', reason, source)];
          const advice = reasons?.advice && { retry: results?.advice?.retry ?? reasons.advice.retry, actors: reasons.advice.actors };
          const expected = {
            ...named({ resultName: results, sourceName: sources, reasonName: reasons }),
            ...(results?.permanent !== undefined && { permanent: results.permanent }),
            ...common([results, sources, reasons]),
            ...advice,
          };
          return { flags: flagsOf(expected.known), reason, expected };
        }),
      })),
    ),
  };
}

/** What aborts mean. */
export function abortVectors(model: ResolvedModel): VectorFile {
  const valueOf = finder(model);
  return {
    name: 'aborts',
    function: 'describeAbort',
    description: 'Why an association was aborted: the bytes Source and Reason/Diag. of an A-ABORT.',
    flags: FLAGS,
    groups: [0, 1, 2, 3, 255].map((source) => ({
      context: { source },
      tests: BYTES.map((reason) => {
        const [sources, reasons] = [valueOf('abort source', source), valueOf('abort reason', reason, source)];
        const isSignificant = model.association.fields.some((field) => field.role === 'abort reason' && field.source === source);
        const said = isSignificant ? reasons : sources;
        const expected = {
          ...named({ sourceName: sources, reasonName: reasons }),
          ...common(isSignificant ? [sources, reasons] : [sources]),
          ...(said?.advice && { retry: said.advice.retry, actors: said.advice.actors }),
        };
        return { flags: [...flagsOf(expected.known), ...(isSignificant ? [] : ['reason-without-meaning'])], reason, expected };
      }),
    })),
  };
}

/** What became of presentation contexts. */
export function presentationContextVectors(model: ResolvedModel): VectorFile {
  const valueOf = finder(model);
  return {
    name: 'presentation-contexts',
    function: 'describePresentationContextResult',
    description: 'What became of a presentation context: its Result/Reason in an A-ASSOCIATE-AC.',
    flags: { undefined: FLAGS.undefined },
    groups: [
      {
        context: {},
        tests: BYTES.map((result) => {
          const found = valueOf('presentation context result', result);
          const expected = {
            accepted: result === 0,
            ...named({ resultName: found }),
            ...common([found]),
            ...(found?.advice && { retry: found.advice.retry, actors: found.advice.actors }),
          };
          return { flags: flagsOf(expected.known), result, expected };
        }),
      },
    ],
  };
}

function finder({ association }: ResolvedModel) {
  return (role: PDURole, value: number, source?: number): PDUValueModel | undefined =>
    association.fields.find((field) => field.role === role && field.source === source)?.values.find(covers(value));
}

function named(values: Readonly<Record<string, PDUValueModel | undefined>>): object {
  return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value?.name === undefined ? [] : [[key, value.name]])));
}

/** What all descriptions have: the last value says most. */
function common(values: readonly (PDUValueModel | undefined)[]) {
  const found = values.filter((value) => value !== undefined);
  const known = values.every((value) => value?.name !== undefined);
  const saidBy = found.find((value) => value.saidBy !== undefined)?.saidBy;
  const last = found.at(-1);
  const symbol = last?.reading ?? last?.symbol;
  return {
    known,
    ...(saidBy && { saidBy }),
    ...(symbol !== undefined && { symbol }),
    explanation: known && last !== undefined ? last.explanation : UNDEFINED,
    citation: last?.citation ?? null,
  };
}

function flagsOf(known: boolean): string[] {
  return known ? [] : ['undefined'];
}

/** What conditions in the logs of products mean. */
export function conditionVectors({ implementations }: ResolvedModel): VectorFile {
  return {
    name: 'conditions',
    function: 'lookupCondition',
    description: 'What conditions in the logs of products mean, such as 0006:0317 in a log of DCMTK.',
    flags: { unknown: 'the product has no such condition: there is no answer' },
    groups: implementations
      .filter(({ conditions }) => conditions.length > 0)
      .map(({ id, conditions }) => ({
        context: { implementation: id },
        tests: [
          ...conditions.map(({ code, name, meaning, exception, explanation }) => ({
            condition: code,
            expected: {
              ...(name !== undefined && { name }),
              ...(meaning !== undefined && { meaning }),
              ...(exception !== undefined && { exception }),
              explanation,
            },
          })),
          { flags: ['unknown'], condition: 'ffff:ffff', expected: null },
        ],
      })),
  };
}
