import type { AbortDescription, PresentationContextDescription, RejectionDescription } from '../association/describe.js';
import type { Condition } from '../../generated/typescript/implementations/types.js';
import type { LogFormKind } from '../../generated/typescript/data/log-forms.js';
import type { ExplainContext, Explanation } from '../status/types.js';
import type { ReasonResult } from '../web/lookup-reason.js';
import type { WebContext, WebLookupResult } from '../web/lookup-web.js';

/** What a reading is of. */
export type ReadingKind = LogFormKind;

/**
 * The code of a reading: a number; the ends of a range, where words stand for one; result, source and reason of a rejection or
 * source and reason of an abort, with null for a part that is not given; the text of a condition.
 */
export type ReadCode = number | readonly (number | null)[] | string;

/** What is known of a reading of each kind: the answer of the function that explains it. */
export interface AnswerOfKind {
  readonly status: Explanation;
  readonly rejection: RejectionDescription;
  readonly abort: AbortDescription;
  readonly 'presentation-context-result': PresentationContextDescription;
  readonly condition: Condition;
  readonly http: WebLookupResult;
  readonly 'failure reason': ReasonResult;
  readonly 'warning reason': ReasonResult;
}

/** Any of these answers. */
export type Answer = AnswerOfKind[ReadingKind];

/** Where a status was read: a context for `explain`, or for `lookupWeb`. */
export type ReadContext = Pick<ExplainContext, 'service' | 'sopClass' | 'serviceClass'> & Pick<WebContext, 'transaction'>;

/** What a reading has, whatever its kind. */
interface ReadingBase {
  readonly code: ReadCode;
  readonly context: ReadContext;
  /** Success, Failure and so on; `Unknown` for a code that the standard does not allow. */
  readonly category: string;
  /** What it means, in the words of the standard or of the product; undefined where nothing is known. */
  readonly meaning?: string;
}

/** One way to read a text. Its `kind` decides what its `answer` is; undefined where nothing is known. */
export type Reading = { [Kind in ReadingKind]: ReadingBase & { readonly kind: Kind; readonly answer?: AnswerOfKind[Kind] } }[ReadingKind];

/** A reading of a place in a log. */
export type Finding = Reading & Place;

/** Where in a log it stands. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in bytes. */
  readonly column: number;
  /** The text that was read, as it stands there. */
  readonly text: string;
  /** The program that prints it so; `any` where many do. */
  readonly program: string;
  /** high: the line itself has the code and its context; medium: one of them was taken from words or from lines nearby; low: the context is not known. */
  readonly certainty: 'high' | 'medium' | 'low';
}
