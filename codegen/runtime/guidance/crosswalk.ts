import { toDigits } from '../code.js';
import type { Reference } from '../reference.js';
import type { DimseService } from '../types.js';
import type { WebService, WebTransaction } from '../web/types.js';
import { crosswalks } from './data.js';
import type { Crosswalk, CrosswalkRow } from './data-types.js';
import type { CrosswalkId } from './types.js';

/** Which of the crosswalks with one id is meant; needed where there is one for each DIMSE service. */
export interface CrosswalkPlace {
  readonly service?: DimseService | undefined;
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
  readonly reason: string;
  /** Where the standard says so; undefined where the standard is silent. */
  readonly reference?: Reference;
  /** Whether the standard is silent, so that this is our guidance alone. */
  readonly standardIsSilent: boolean;
}

/**
 * From a code of one world to that of another: HTTP status and DIMSE status, C-STORE status and Failure Reason, and so on. Our
 * guidance; the result says where the standard supports it and where it is silent.
 *
 * @param id - which crosswalk
 * @param from - an HTTP status, a Status Code, a Failure Reason, or the result of a rejection
 * @param place - the DIMSE service, or the DICOMweb service and transaction, where there is a crosswalk for each
 * @returns undefined where the crosswalk says nothing
 */
export function crosswalk(id: CrosswalkId, from: number, place: CrosswalkPlace = {}): CrosswalkResult | undefined {
  const { service, webService, transaction } = place;
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
  return row === undefined ? undefined : resultOf(only, from, row);
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

function resultOf({ id }: Crosswalk, from: number, { to, reason, reference }: CrosswalkRow): CrosswalkResult {
  const head = { crosswalk: id, from };
  const tail = { reason, ...(reference && { reference }), standardIsSilent: reference === undefined };
  if (to === undefined) return { ...head, ...tail };
  if (to === 'no' || to === 'later' || to === 'after change') return { ...head, retry: to, ...tail };
  if (to === 'same') return { ...head, to: from, ...tail };
  // Four digits are a Status Code in hexadecimal, three an HTTP status.
  return { ...head, to: Number.parseInt(to, to.length === toDigits(0).length ? 16 : 10), ...tail };
}
