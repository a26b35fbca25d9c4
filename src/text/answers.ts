import { describeAbort, describePresentationContextResult, describeRejection } from '../association/describe.js';
import { dcmtk, implementations } from '../implementations.js';
import { lookupCondition } from '../implementations/lookup-condition.js';
import { categoryOf } from '../../generated/typescript/categories.js';
import { explain } from '../status/explain.js';
import { deepFreeze } from '../values/deep-freeze.js';
import type { ReasonContext } from '../../generated/typescript/data/reasons.js';
import { lookupReason } from '../web/lookup-reason.js';
import { lookupWeb } from '../web/lookup-web.js';
import type { Implementation } from '../../generated/typescript/implementations/types.js';
import type { ExplainContext } from '../status/types.js';
import type { ReadCode, ReadContext, Reading, ReadingKind } from './findings.js';

/** What is known of a reading beside its context. */
interface More {
  /** The product whose meanings go first. */
  readonly implementation?: Implementation | undefined;
  /** Where a reason stands: a Store response, unless it is said. */
  readonly place?: ReasonContext | undefined;
}

/** What a code means in a context, as a reading of its kind. */
export function readingOf(kind: ReadingKind, code: ReadCode, context: ReadContext, more: More = {}): Reading {
  const [category, meaning, answer] = answerOf(kind, code, context, more);
  const reading = { kind, code, context, category, ...(meaning !== undefined && meaning !== '' && { meaning }), ...(answer !== undefined && { answer }) };
  // The kind decides on the answer: answerOf goes by it.
  return deepFreeze(reading as Reading);
}

type Parts = readonly [category: string, meaning: string | undefined, answer: Reading['answer']];

function answerOf(kind: ReadingKind, code: ReadCode, context: ReadContext, { implementation, place = 'store-instances' }: More): Parts {
  const [first = null, second = null, third = null] = Array.isArray(code) ? (code as readonly (number | null)[]) : [];
  // Where words stand for a range, all of it has one meaning.
  const number = typeof code === 'number' ? code : (first ?? 0);
  switch (kind) {
    case 'status':
      return statusAnswer(number, { ...context, implementation });
    case 'rejection': {
      const answer = describeRejection({ result: first, source: second, reason: third });
      return ['Failure', answer.meaning, answer];
    }
    case 'abort': {
      const answer = describeAbort({ source: first, reason: second });
      return ['Failure', answer.meaning, answer];
    }
    case 'presentation-context-result': {
      const answer = describePresentationContextResult(number);
      return [answer.accepted ? 'Success' : 'Failure', answer.meaning, answer];
    }
    case 'condition': {
      const answer = lookupCondition(code as string, dcmtk);
      return ['Failure', answer?.meaning ?? answer?.explanation, answer];
    }
    case 'http': {
      const answer = lookupWeb(number, context);
      return [answer?.category ?? answer?.class ?? 'Unknown', answer?.meaning, answer];
    }
    case 'failure reason':
    case 'warning reason': {
      const answer = lookupReason(number, {
        attribute: kind === 'failure reason' ? '(0008,1197)' : '(0008,1196)',
        context: place,
        implementation,
      });
      return [answer.category, answer.meaning, answer];
    }
  }
}

function statusAnswer(code: number, context: ExplainContext): Parts {
  const answer = explain(code, { ...context, implementations });
  return [answer?.category ?? categoryOf(code), answer?.meaning, answer];
}
