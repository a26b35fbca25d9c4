import type { PDUValue, Speaker } from '../../generated/typescript/data/pdu-fields.js';
import type { Advice, Citation } from '../../generated/typescript/types.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { shown } from '../values/shown.js';
import { abortOf, rejectionOf, type AbortLike, type PartlyKnown, type ReceivedAbort, type ReceivedRejection, type RejectionLike } from './received.js';
import { UNDEFINED } from './undefined.js';
import { fieldOf, valueOf } from './values.js';

/** What is said where no value is known. */
const NOT_GIVEN = 'No value is given: look at the log of the peer.';

/** What all descriptions have. What to do (`retry`, `actors`) is our guidance; undefined where nothing honest can be said. */
export interface Description extends Partial<Advice> {
  /** Everything in words, for a log. */
  readonly sentence: string;
  /** The beginning of it: what happened, with the symbol that PS3.8 prints for the reason. */
  readonly meaning: string;
  /** Whether PS3.8 gives a meaning to every value. */
  readonly known: boolean;
  /** Whether PS3.8 reserves one of the values. */
  readonly reserved: boolean;
  /** Who speaks at the peer: its service-user (the application) or its service-provider (the network layer). */
  readonly saidBy?: Speaker;
  /** What happened and what to look at, in our words. */
  readonly explanation: string;
  readonly citations: readonly Citation[];
  /** The ids of the discrepancies that touch it. */
  readonly discrepancies: readonly string[];
}

/** Why an association was rejected. Names are those of the enums; undefined where PS3.8 has none. */
export interface RejectionDescription extends Description, PartlyKnown<ReceivedRejection> {
  readonly resultName?: string;
  readonly sourceName?: string;
  readonly reasonName?: string;
  /** Whether asking again cannot help; undefined where PS3.8 does not define the result. */
  readonly permanent?: boolean;
}

/** Why an association was aborted. Names are those of the enums; undefined where PS3.8 has none. */
export interface AbortDescription extends Description, PartlyKnown<ReceivedAbort> {
  readonly sourceName?: string;
  readonly reasonName?: string;
}

/** What became of a presentation context. */
export interface PresentationContextDescription extends Description {
  readonly result: number;
  readonly resultName?: string;
  readonly accepted: boolean;
}

/**
 * Explains why a peer rejected an association, by PS3.8 9.3.4. Never throws: values that are reserved, impossible or missing
 * are described as such.
 *
 * @param rejection - an object with `result`, `source` and `reason` (or `diagnostic`), such as an AssociationRejectedError, or the result alone
 * @param source - the source, if the result is given alone
 * @param reason - the reason, if the result is given alone
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html
 * @example
 * ```ts
 * describeRejection(1, 1, 7).reasonName; // 'CalledAETitleNotRecognized'
 * ```
 */
export function describeRejection(rejection: RejectionLike | number, source?: number, reason?: number): RejectionDescription {
  const received = rejectionOf(rejection, source, reason);
  const results = valueOf('reject result', received.result);
  const sources = valueOf('reject source', received.source);
  const reasons = valueOf('reject reason', received.reason, received.source);
  const { permanent } = results ?? {};
  const how = isNotGiven(received.result)
    ? 'Rejected'
    : permanent === undefined
      ? `Rejected with the undefined result ${shown(received.result)}`
      : permanent
        ? 'Permanently rejected'
        : 'Rejected for now';
  const what = sources === undefined || isNotGiven(received.reason) ? '' : `: ${said(reasons, received.reason, `for source ${shown(received.source)}`)}`;
  const values = `(result ${given(received.result)}, source ${given(received.source)}, reason ${given(received.reason)})`;
  return described(received, {
    ...names({ resultName: results, sourceName: sources, reasonName: reasons }),
    ...(permanent !== undefined && { permanent }),
    ...common(
      `${how} by the peer${speaker(sources, received.source)}${what}`,
      values,
      told([received.result, results], [received.source, sources], [received.reason, reasons]),
    ),
    // The result says whether to ask again, the reason who can change something.
    ...(reasons?.retry && { retry: results?.retry ?? reasons.retry, actors: reasons.actors ?? [] }),
  });
}

/**
 * Explains why a peer aborted an association, by PS3.8 9.3.8. Never throws: values that are reserved, impossible or missing
 * are described as such. A reason means something only if the source is 2.
 *
 * @param abort - an object with `source` and `reason` (or `reasonDiag`, `reason_diag`), such as an AssociationAbortedError, or the source alone
 * @param reason - the reason, if the source is given alone
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html
 * @example
 * ```ts
 * describeAbort({ source: 2, reason: 2 }).reasonName; // 'UnexpectedPDU'
 * ```
 */
export function describeAbort(abort: AbortLike | number, reason?: number): AbortDescription {
  const received = abortOf(abort, reason);
  const sources = valueOf('abort source', received.source);
  const isSignificant = fieldOf('abort reason', received.source) !== undefined;
  const reasons = valueOf('abort reason', received.reason, received.source);
  const what = isSignificant && !isNotGiven(received.reason) ? `: ${said(reasons, received.reason, `for source ${shown(received.source)}`)}` : '';
  const values = `(source ${given(received.source)}, reason ${given(received.reason)})`;
  return described(received, {
    ...names({ sourceName: sources, reasonName: reasons }),
    ...common(
      `Aborted by the peer${speaker(sources, received.source)}${what}`,
      values,
      told([received.source, sources], ...(isSignificant ? [[received.reason, reasons] as const] : [])),
    ),
    ...adviceOf(isSignificant ? reasons : sources),
  });
}

/**
 * Explains what became of a presentation context, by PS3.8 9.3.3.2. Never throws.
 *
 * @param result - byte 7 of the presentation context item of an A-ASSOCIATE-AC
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.3.2.html
 * @example
 * ```ts
 * describePresentationContextResult(3).resultName; // 'AbstractSyntaxNotSupported'
 * ```
 */
export function describePresentationContextResult(result: number): PresentationContextDescription {
  const results = valueOf('presentation context result', result);
  const by = results?.saidBy === undefined ? '' : ` by the ${results.saidBy}`;
  const accepted = result === 0;
  return described(
    { result },
    {
      accepted,
      ...names({ resultName: results }),
      ...common(`Presentation context ${accepted ? 'accepted' : `refused${by}: ${said(results, result, 'in PS3.8')}`}`, `(result ${shown(result)})`, [results]),
      ...adviceOf(results),
    },
  );
}

/** Whether a part is not known at all, as where a log does not print it. */
function isNotGiven(value: unknown): boolean {
  return value === null;
}

function given(value: unknown): string {
  return isNotGiven(value) ? 'not given' : shown(value);
}

/** The values of the parts that are given. */
function told(...parts: readonly (readonly [unknown, PDUValue | undefined])[]): (PDUValue | undefined)[] {
  return parts.filter(([value]) => !isNotGiven(value)).map(([, found]) => found);
}

/** The values as they were received, which stay as they are, with what is said of them. */
function described<Received extends object, Said extends object>(received: Received, said: Said): Readonly<Received & Said> {
  return Object.freeze({ ...received, ...deepFreeze(said) });
}

/** What to do about a value, where that can be said. */
function adviceOf(value: PDUValue | undefined): Partial<Advice> {
  return value?.retry === undefined ? {} : { retry: value.retry, actors: value.actors ?? [] };
}

function speaker(source: PDUValue | undefined, value: unknown): string {
  if (isNotGiven(value)) return '';
  return ` (${source?.saidBy ?? `${source === undefined ? 'undefined' : 'reserved'} source ${shown(value)}`})`;
}

/** A reason in words, also where it is reserved or undefined. */
function said(value: PDUValue | undefined, number: unknown, place: string): string {
  if (value === undefined) return `${shown(number)}, which has no meaning ${place}`;
  return value.name === undefined ? `${shown(number)}, which is reserved ${place}` : (value.reading ?? value.symbol);
}

/** The constants of the values that have one. */
function names<K extends string>(values: Readonly<Record<K, PDUValue | undefined>>): Partial<Record<K, string>> {
  const named: Partial<Record<K, string>> = {};
  for (const key in values) {
    const name = values[key]?.name;
    if (name !== undefined) named[key] = name;
  }
  return named;
}

/** What all descriptions have, from the values that were found. */
function common(meaning: string, numbers: string, values: readonly (PDUValue | undefined)[]): Omit<Description, keyof Advice> {
  const found = values.filter((value) => value !== undefined);
  const known = values.every((value) => value?.name !== undefined);
  const saidBy = found.find((value) => value.saidBy !== undefined)?.saidBy;
  const last = found.at(-1);
  const explanation = values.length === 0 ? NOT_GIVEN : known && last !== undefined ? last.explanation : UNDEFINED;
  return {
    sentence: `${meaning} ${numbers}. ${explanation}`,
    meaning,
    known,
    reserved: found.some(({ name }) => name === undefined),
    ...(saidBy !== undefined && { saidBy }),
    explanation,
    citations: last === undefined ? [] : [last.citation],
    discrepancies: found.flatMap(({ discrepancies = [] }) => discrepancies),
  };
}
