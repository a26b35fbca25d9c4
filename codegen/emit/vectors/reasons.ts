import { OTHER_CLASS } from '../../../src/web/other-class.js';
import { covers } from '../../../src/values/code.js';
import type { ReasonModel, ReasonTableModel, ResolvedModel } from '../../model.js';
import { ReferenceLookup, samplesOf } from './lookup.js';
import type { VectorFile, VectorTest } from './vectors.js';

interface Origin {
  readonly attribute?: string;
  readonly context?: string;
}

/** Codes that no table has: statuses of other services, of each class, and one that the standard does not allow. */
const UNLISTED = [0, 0x0106, 0x0124, 0xa801, 0xb000, 0xb123, 0xc123, 0xd000, 0xfe00, 0xff00];

/** What Failure Reasons and Warning Reasons mean, by where they stood. */
export function reasonVectors(model: ResolvedModel): VectorFile {
  const codes = [...new Set([...model.reasons.flatMap(({ rows }) => rows.flatMap(samplesOf)), ...UNLISTED])].sort((left, right) => left - right);
  const attributes = [...new Set(model.reasons.map(({ attribute }) => attribute))];
  const contexts = [...new Set(model.reasons.map(({ context }) => context))];
  const origins: Origin[] = [
    {},
    ...attributes.map((attribute) => ({ attribute })),
    ...contexts.map((context) => ({ context })),
    ...attributes.flatMap((attribute) => contexts.map((context) => ({ attribute, context }))),
  ];
  return {
    name: 'reasons',
    function: 'lookupReason',
    description: 'What values of Failure Reason (0008,1197) and Warning Reason (0008,1196) mean.',
    flags: { unlisted: 'no table of the place has the code', 'other-class': 'by its class the code does not belong in the attribute' },
    groups: origins.map((origin) => ({ context: origin, tests: codes.map((code) => testOf(model, code, origin)) })),
  };
}

function testOf(model: ResolvedModel, code: number, { attribute, context }: Origin): VectorTest {
  const ofClass = model.classSegments.find(covers(code))?.category;
  const category = attribute === '(0008,1197)' ? 'Failure' : attribute === '(0008,1196)' ? 'Warning' : (ofClass ?? 'Unknown');
  const matches = model.reasons
    .filter((table) => (attribute === undefined || table.attribute === attribute) && (context === undefined || table.context === context))
    .flatMap((table) => {
      const row = rowOf(table, code);
      return row === undefined ? [] : [{ row, citation: table.citation }];
    });
  const [first] = matches;
  if (first !== undefined)
    return {
      code,
      expected: {
        category,
        ...answerOf(
          first.row,
          matches.map(({ row }) => row),
        ),
        scope: 'reason',
        listed: true,
        citation: first.citation,
      },
    };
  const found = new ReferenceLookup(model).find(code, { service: 'C-STORE' });
  const flags = ['unlisted'];
  if (found?.row === undefined) return { flags, code, expected: { category, scope: 'class', listed: false, citation: null } };
  const { name, meaning, explanation } = found.row;
  const words = { name, meaning };
  const citation = 'citation' in found.row ? found.row.citation : null;
  if (found.category !== category)
    return {
      flags: [...flags, 'other-class'],
      code,
      expected: { category, ...words, explanation: OTHER_CLASS, scope: 'Status Code', listed: false, citation },
    };
  const expected = {
    category,
    ...words,
    ...(explanation !== undefined && { explanation: found.advice?.reason ?? explanation }),
    ...(found.retry !== undefined && { retry: found.retry, actors: found.actors }),
    scope: 'Status Code',
    listed: false,
    citation,
  };
  return { flags, code, expected };
}

function rowOf({ rows }: ReasonTableModel, code: number): ReasonModel | undefined {
  return rows.find(({ from, to }) => from === code && to === code) ?? rows.find(covers(code));
}

/** What rows of several places have in common. */
function answerOf(first: ReasonModel, all: readonly ReasonModel[]): object {
  const isNamed = all.every(({ name }) => name === first.name);
  const agree = isNamed && all.every(({ explanation }) => explanation === first.explanation);
  return {
    ...(isNamed && { name: first.name, meaning: first.meaning, ...(first.notation !== undefined && { range: first.notation }) }),
    ...(agree && { explanation: first.explanation }),
    ...(agree && first.advice && { retry: first.advice.retry, actors: first.advice.actors }),
  };
}
