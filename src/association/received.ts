import { property } from '../values/property.js';

/** A rejection as received: three bytes of an A-ASSOCIATE-RJ, whatever their values. */
export interface ReceivedRejection {
  readonly result: number;
  readonly source: number;
  /** Reason/Diag. */
  readonly reason: number;
}

/** An abort as received: two bytes of an A-ABORT, whatever their values. */
export interface ReceivedAbort {
  readonly source: number;
  /** Reason/Diag. */
  readonly reason: number;
}

/** What was received, as far as it is known: null for a part that a log, for example, does not print. */
export type PartlyKnown<Received> = { readonly [Field in keyof Received]: Received[Field] | null };

/** A rejection as somebody holds it: exceptions of other toolkits call the reason otherwise. */
export type RejectionLike = PartlyKnown<ReceivedRejection> | { readonly result: number; readonly source: number; readonly diagnostic: number };

/** An abort as somebody holds it: exceptions of other toolkits call the reason otherwise. */
export type AbortLike =
  PartlyKnown<ReceivedAbort> | { readonly source: number; readonly reasonDiag: number } | { readonly source: number; readonly reason_diag: number };

/** The fields of a rejection that somebody holds: an object with them, or the numbers one by one. */
export function rejectionOf(given: unknown, source: unknown, reason: unknown): ReceivedRejection {
  if (typeof given === 'number') return { result: given, source: source as number, reason: reason as number };
  return { result: property(given, 'result') as number, source: property(given, 'source') as number, reason: reasonOf(given) as number };
}

/** The fields of an abort that somebody holds: an object with them, or the numbers one by one. */
export function abortOf(given: unknown, reason: unknown): ReceivedAbort {
  if (typeof given === 'number') return { source: given, reason: reason as number };
  return { source: property(given, 'source') as number, reason: reasonOf(given) as number };
}

/** The names that our exceptions and those of other toolkits have for the field. */
function reasonOf(given: unknown): unknown {
  return ['reason', 'diagnostic', 'reasonDiag', 'reason_diag'].map((key) => property(given, key)).find((value) => value !== undefined);
}
