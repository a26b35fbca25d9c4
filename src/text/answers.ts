import { describeAbort, describePresentationContextResult, describeRejection } from '../association/describe.js';
import { dcmtk, implementations } from '../implementations.js';
import { lookupCondition } from '../implementations/lookup-condition.js';
import { categoryOf } from '../../generated/typescript/categories.js';
import { explain } from '../status/explain.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { lookupReason } from '../web/lookup-reason.js';
import { lookupWeb } from '../web/lookup-web.js';
import type { Implementation } from '../../generated/typescript/implementations/types.js';
import type { ExplainContext } from '../status/types.js';
import type { ReadCode, ReadContext, Reading, ReadingKind } from './findings.js';

/** What a code means in a context, as a reading of its kind; the meanings of an implementation go first. */
export function readingOf(kind: ReadingKind, code: ReadCode, context: ReadContext, implementation?: Implementation): Reading {
  const head = { kind, code, context };
  const [category, meaning, answer] = answerOf(kind, code, { ...context, implementation });
  return deepFreeze({ ...head, category, ...(meaning !== undefined && meaning !== '' && { meaning }), ...(answer !== undefined && { answer }) });
}

type Said = readonly [category: string, meaning: string | undefined, answer: Reading['answer']];

function answerOf(kind: ReadingKind, code: ReadCode, context: ReadContext & ExplainContext): Said {
  const [first = null, second = null, third = null] = Array.isArray(code) ? (code as readonly (number | null)[]) : [];
  // Where words stand for a range, all of it has one meaning.
  const number = typeof code === 'number' ? code : (first ?? 0);
  switch (kind) {
    case 'status':
      return statusAnswer(number, context);
    case 'rejection': {
      const answer = describeRejection({ result: first, source: second, reason: third } as never);
      return ['Failure', answer.meaning, answer];
    }
    case 'abort': {
      const answer = describeAbort({ source: first, reason: second } as never);
      return ['Failure', answer.meaning, answer];
    }
    case 'presentation-context-result': {
      const answer = describePresentationContextResult(number);
      return [answer.accepted ? 'Success' : 'Failure', answer.meaning, answer];
    }
    case 'condition': {
      const answer = lookupCondition(code as string, dcmtk);
      return ['Failure', answer?.explanation, answer];
    }
    case 'http': {
      const answer = lookupWeb(number, context);
      return [answer?.category ?? 'Unknown', answer?.meaning, answer];
    }
    case 'failure reason':
    case 'warning reason': {
      const answer = lookupReason(number, {
        attribute: kind === 'failure reason' ? '(0008,1197)' : '(0008,1196)',
        context: 'store-instances',
        implementation: context.implementation,
      });
      return [answer.category, answer.meaning, answer];
    }
  }
}

function statusAnswer(code: number, context: ExplainContext): Said {
  const answer = explain(code, { ...context, implementations });
  return [answer?.category ?? categoryOf(code), answer?.meaning, answer];
}
