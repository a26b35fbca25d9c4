import type { Advice } from '../advice.js';
import { codeToCategory } from '../categories.js';
import type { LookupContext } from '../lookup-types.js';
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
  const row = best(guidanceRows.filter((candidate) => candidate.from <= code && code <= candidate.to && isFor(candidate, context)));
  if (row === undefined) return undefined;
  const { retry, actors, stored, reason } = row;
  return { code, final: codeToCategory(code) !== 'Pending', ...(stored && { stored }), retry, actors, reason, guidance: true };
}

function isFor({ services, annex }: GuidanceRow, { service, serviceClass }: LookupContext): boolean {
  if (services !== undefined && (service === undefined || !services.includes(service))) return false;
  // A row for one annex fits wherever nobody says that it is another one: its codes are that service class's own.
  return annex === undefined || serviceClass === undefined || serviceClass === annex || serviceClass.length > 2;
}

/** A row for the DIMSE service goes before one for all, and a code before a range. */
function best(rows: readonly GuidanceRow[]): GuidanceRow | undefined {
  const rank = ({ services, from, to }: GuidanceRow): number => (services === undefined ? 2 : 0) + (from === to ? 0 : 1);
  return [...rows].sort((left, right) => rank(left) - rank(right))[0];
}
