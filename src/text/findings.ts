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

/** What is known of a reading: the answer of the function that explains its kind. */
export type Answer = Explanation | RejectionDescription | AbortDescription | PresentationContextDescription | Condition | WebLookupResult | ReasonResult;

/** Where a status was read: a context for `explain`, or for `lookupWeb`. */
export type ReadContext = Pick<ExplainContext, 'service' | 'sopClass' | 'serviceClass'> & Pick<WebContext, 'transaction'>;

/** One way to read a text. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly code: ReadCode;
  readonly context: ReadContext;
  /** Success, Failure and so on; `Unknown` for a code that the standard does not allow. */
  readonly category: string;
  /** What it means, in the words of the standard or of the product; undefined where nothing is known. */
  readonly meaning?: string;
  /** The whole answer; undefined where nothing is known. */
  readonly answer?: Answer;
}

/** A reading of a place in a log. */
export interface Finding extends Reading {
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
