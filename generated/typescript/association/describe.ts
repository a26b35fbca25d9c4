// Generated from codegen/runtime/association/describe.ts by codegen. Do not edit: run "npm run generate".

import type { Advice } from '../advice.js';
import type { Reference } from '../reference.js';
import { shown } from '../shown.js';
import type { PduValue, Speaker } from './data-types.js';
import { fieldOf, valueOf } from './values.js';

/** A rejection as received: three bytes of an A-ASSOCIATE-RJ, whatever their values. */
export interface ReceivedRejection {
  readonly result: number;
  readonly source: number;
  readonly reason: number;
}

/** An abort as received: two bytes of an A-ABORT, whatever their values. */
export interface ReceivedAbort {
  readonly source: number;
  readonly reason: number;
}

/** What is said of values that the standard does not define. */
const UNDEFINED = 'PS3.8 gives no meaning to these values; some products send them. Look into the log of the peer.';

/** What all descriptions have. */
export interface Description {
  /** Everything in words, for a log. */
  readonly sentence: string;
  /** Whether PS3.8 gives a meaning to every value. */
  readonly known: boolean;
  /** Whether PS3.8 reserves one of the values. */
  readonly reserved: boolean;
  /** Who speaks; undefined where the source is none of PS3.8. */
  readonly saidBy?: Speaker;
  /** What happened and what to look at, in our words. */
  readonly explanation: string;
  /** Our guidance; undefined where nothing honest can be said. */
  readonly advice?: Advice;
  readonly references: readonly Reference[];
  /** The ids of the discrepancies that touch it. */
  readonly discrepancies: readonly string[];
}

/** Why an association was rejected. Names are those of the enums; undefined where PS3.8 has none. */
export interface RejectionDescription extends Description, ReceivedRejection {
  readonly resultName?: string;
  readonly sourceName?: string;
  readonly reasonName?: string;
  /** Whether asking again is of no use; undefined where the result is none of PS3.8. */
  readonly permanent?: boolean;
}

/** Why an association was aborted. Names are those of the enums; undefined where PS3.8 has none. */
export interface AbortDescription extends Description, ReceivedAbort {
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
 * Tells why a peer rejected an association, by PS3.8 9.3.4. Never throws: values that are reserved or impossible are
 * described as such.
 *
 * @param rejection - the bytes 8, 9 and 10 of the A-ASSOCIATE-RJ
 */
export function describeRejection({ result, source, reason }: ReceivedRejection): RejectionDescription {
  const results = valueOf('reject result', result);
  const sources = valueOf('reject source', source);
  const reasons = valueOf('reject reason', reason, source);
  const { permanent } = results ?? {};
  const how = permanent === undefined ? `Rejected with the undefined result ${shown(result)}` : `Rejected ${permanent ? 'for good' : 'for now'}`;
  const what = sources === undefined ? '' : `: ${said(reasons, reason, `for source ${shown(source)}`)}`;
  // The result says whether to ask again, the reason who can change something.
  const advice = reasons?.advice && { retry: results?.advice?.retry ?? reasons.advice.retry, actors: [...reasons.advice.actors] };
  return {
    result,
    source,
    reason,
    ...names({ resultName: results, sourceName: sources, reasonName: reasons }),
    ...(permanent !== undefined && { permanent }),
    ...common(`${how} by ${speaker(sources, source)}${what} (result ${shown(result)}, source ${shown(source)}, reason ${shown(reason)}).`, [
      results,
      sources,
      reasons,
    ]),
    ...(advice && { advice }),
  };
}

/**
 * Tells why a peer aborted an association, by PS3.8 9.3.8. Never throws: values that are reserved or impossible are
 * described as such. A reason means something only if the source is 2.
 *
 * @param abort - the bytes 9 and 10 of the A-ABORT
 */
export function describeAbort({ source, reason }: ReceivedAbort): AbortDescription {
  const sources = valueOf('abort source', source);
  const significant = fieldOf('abort reason', source) !== undefined;
  const reasons = valueOf('abort reason', reason, source);
  const what = significant ? `: ${said(reasons, reason, `for source ${shown(source)}`)}` : '';
  return {
    source,
    reason,
    ...names({ sourceName: sources, reasonName: reasons }),
    ...common(
      `Aborted by ${speaker(sources, source)}${what} (source ${shown(source)}, reason ${shown(reason)}).`,
      significant ? [sources, reasons] : [sources],
    ),
    ...(reasons?.advice && { advice: reasons.advice }),
  };
}

/**
 * Tells what became of a presentation context, by PS3.8 9.3.3.2. Never throws.
 *
 * @param result - byte 7 of the presentation context item of an A-ASSOCIATE-AC
 */
export function describePresentationContextResult(result: number): PresentationContextDescription {
  const results = valueOf('presentation context result', result);
  const by = results?.saidBy === undefined ? '' : ` by the ${results.saidBy}`;
  const accepted = result === 0;
  return {
    result,
    accepted,
    ...names({ resultName: results }),
    ...common(`Presentation context ${accepted ? 'accepted' : `refused${by}: ${said(results, result, 'in PS3.8')}`} (result ${shown(result)}).`, [results]),
    ...(results?.advice && { advice: results.advice }),
  };
}

function speaker(source: PduValue | undefined, value: number): string {
  if (source?.saidBy !== undefined) return `the ${source.saidBy}`;
  return `the ${source === undefined ? 'undefined' : 'reserved'} source ${shown(value)}`;
}

/** A reason in words, also where it is reserved or undefined. */
function said(value: PduValue | undefined, number: number, place: string): string {
  if (value === undefined) return `${shown(number)}, which has no meaning ${place}`;
  return value.name === undefined ? `${shown(number)}, which is reserved ${place}` : (value.reading ?? value.symbol);
}

/** The constants of the values that have one. */
function names<K extends string>(values: Readonly<Record<K, PduValue | undefined>>): Partial<Record<K, string>> {
  const named: Partial<Record<K, string>> = {};
  for (const key in values) {
    const name = values[key]?.name;
    if (name !== undefined) named[key] = name;
  }
  return named;
}

/** What all descriptions have, from the values that were found. */
function common(words: string, values: readonly (PduValue | undefined)[]): Omit<Description, 'advice'> {
  let known = true;
  let reserved = false;
  let saidBy: Speaker | undefined;
  let last: PduValue | undefined;
  const discrepancies: string[] = [];
  for (const value of values) {
    if (value?.name === undefined) known = false;
    if (value === undefined) continue;
    reserved ||= value.name === undefined;
    saidBy ??= value.saidBy;
    last = value;
    if (value.discrepancies !== undefined) discrepancies.push(...value.discrepancies);
  }
  const explanation = known && last !== undefined ? last.explanation : UNDEFINED;
  return {
    sentence: `${words} ${explanation}`,
    known,
    reserved,
    ...(saidBy !== undefined && { saidBy }),
    explanation,
    references: last === undefined ? [] : [last.reference],
    discrepancies,
  };
}
