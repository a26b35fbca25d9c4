import type { Advice } from '../advice.js';
import { codeToCategory } from '../categories.js';
import type { LookupContext, LookupResult } from '../lookup-types.js';
import { lookup } from '../lookup.js';
import { guidanceRows } from './data.js';
import type { GuidanceRow } from './data-types.js';

/** What to do about a status: our guidance, not the standard's. */
export interface Guidance extends Advice {
  /** The code as it was given. */
  readonly code: number;
  /** Whether no further response follows. */
  readonly final: boolean;
  /** Whether the receiver holds the object, or of a retrieve the destination the objects; undefined where that is no question. */
  readonly stored?: 'yes' | 'no' | 'some';
  /** Why, in our words. */
  readonly reason: string;
  /** Always true: none of this is in the standard. */
  readonly guidance: true;
}

/**
 * What to do about a status: does the receiver hold the object now, is an end reached, may one try again, and who has to act.
 * Our guidance, not the standard's; undefined where nothing honest can be said.
 *
 * @param code - the code as received, 0 to 65535
 * @param context - where it was received; the DIMSE service decides
 * @throws TypeError | RangeError when the code cannot be a Status Code
 */
export function guidanceOf(code: number, context: LookupContext = {}): Guidance | undefined {
  const found = lookup(code, context);
  if (found === undefined) return undefined;
  const row = best(guidanceRows.filter((candidate) => candidate.from <= code && code <= candidate.to && isFor(candidate, found, context)));
  if (row === undefined) return undefined;
  const { retry, actors, stored, reason } = row;
  return { code, final: codeToCategory(code) !== 'Pending', ...(stored && { stored }), retry, actors: [...actors], reason, guidance: true };
}

/** Whether a row is for the DIMSE service, given or the only one that the entry is of, and for the service class that gives the code its meaning. */
function isFor({ services, serviceClass }: GuidanceRow, { entry }: LookupResult, { service }: LookupContext): boolean {
  const asked = service === undefined ? (entry?.services ?? []) : [service];
  if (services !== undefined && (asked.length === 0 || !asked.every((one) => services.includes(one)))) return false;
  return serviceClass === undefined || entry?.serviceClass === serviceClass;
}

/** A row for the DIMSE service goes before one for all, and a code before a range. */
function best(rows: readonly GuidanceRow[]): GuidanceRow | undefined {
  const rank = ({ services, from, to }: GuidanceRow): number => (services === undefined ? 2 : 0) + (from === to ? 0 : 1);
  return [...rows].sort((left, right) => rank(left) - rank(right))[0];
}
