import { crosswalks, type Crosswalk, type CrosswalkId, type CrosswalkRow } from '../../generated/typescript/data/crosswalks.js';
import type { WebService, WebTransaction } from '../../generated/typescript/data/http-tables.js';
import type { Citation, DIMSEService } from '../../generated/typescript/types.js';
import { toDigits } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';

/** Which of the crosswalks with one id is meant; needed where there is one for each DIMSE service. */
export interface CrosswalkContext {
  readonly service?: DIMSEService | undefined;
  readonly webService?: WebService | undefined;
  readonly transaction?: WebTransaction | undefined;
}

/** Where a crosswalk leads. */
export interface CrosswalkResult {
  readonly crosswalk: CrosswalkId;
  readonly from: number;
  /** A Status Code, reason or HTTP status; undefined where nothing fits, or where the answer is an advice. */
  readonly to?: number;
  /** The answer of `rejection-to-retry`. */
  readonly retry?: 'no' | 'later' | 'after change';
  /** Why, or what to do where nothing fits. */
  readonly why: string;
  /** Where the standard says so; undefined where the standard is silent. */
  readonly citation?: Citation;
  /** Whether the standard is silent, so that this is our guidance alone. */
  readonly standardIsSilent: boolean;
}

/**
 * From a code of one world to that of another: HTTP status and DIMSE status, C-STORE status and Failure Reason, and so on. Our
 * guidance; the result says where the standard supports it and where it is silent.
 *
 * @param id - which crosswalk
 * @param from - an HTTP status, a Status Code, a Failure Reason, or the result of a rejection
 * @param context - the DIMSE service, or the DICOMweb service and transaction, where there is a crosswalk for each
 * @returns undefined where the crosswalk says nothing
 * @example
 * ```ts
 * crosswalk('http-to-dimse', 503, { service: 'C-STORE' })?.to === 0xa700; // true
 * ```
 */
export function crosswalk(id: CrosswalkId, from: number, context: CrosswalkContext = {}): CrosswalkResult | undefined {
  const { service, webService, transaction } = context;
  const fitting = crosswalks.filter(
    (candidate) =>
      candidate.id === id &&
      (service === undefined || (candidate.services?.includes(service) ?? true)) &&
      isSame(webService, candidate.webService) &&
      isSame(transaction, candidate.transaction),
  );
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return undefined;
  const row = rowOf(only, from);
  return row === undefined ? undefined : deepFreeze(resultOf(only, from, row));
}

/** Whether what is asked for is what a crosswalk is of; one that is of nothing special fits always. */
function isSame(asked: string | undefined, own: string | undefined): boolean {
  return asked === undefined || own === undefined || asked === own;
}

/** A code goes before a range. */
function rowOf({ rows }: Crosswalk, from: number): CrosswalkRow | undefined {
  if (!Number.isInteger(from)) return undefined;
  return rows.find(({ first, last }) => first === from && last === from) ?? rows.find(({ first, last }) => first <= from && from <= last);
}

function resultOf({ id }: Crosswalk, from: number, { to, why, citation }: CrosswalkRow): CrosswalkResult {
  const head = { crosswalk: id, from };
  const tail = { why, ...(citation && { citation }), standardIsSilent: citation === undefined };
  if (to === undefined) return { ...head, ...tail };
  if (to === 'no' || to === 'later' || to === 'after change') return { ...head, retry: to, ...tail };
  if (to === 'same') return { ...head, to: from, ...tail };
  // Four digits are a Status Code in hexadecimal, three an HTTP status.
  return { ...head, to: Number.parseInt(to, to.length === toDigits(0).length ? 16 : 10), ...tail };
}
