import type { Implementation } from '../../generated/typescript/implementations/types.js';
import { assertStatusCode } from '../values/code.js';
import { property } from '../values/property.js';
import { scopeOf, knownContext, type KnownContext } from './scope.js';
import { StatusIndex } from './status-index.js';
import type { LookupContext, LookupResult } from './types.js';

const NO_CONTEXT: LookupContext = {};

const PARTS: readonly (keyof LookupContext)[] = ['service', 'sopClass', 'serviceClass', 'actionTypeId', 'implementation'];

// Filled on the first lookup of each context. The keys hold only names that the data knows, so the number of indexes has a bound;
// those of an implementation go with it.
const standard = new Map<string, StatusIndex>();
const withImplementation = new WeakMap<Implementation, Map<string, StatusIndex>>();

/** A context as it was, and its index. */
interface Seen {
  readonly context: LookupContext;
  readonly index: StatusIndex;
}

// Responses come in runs of one context, so the last one is at hand; who has several keeps an object for each.
let last: Seen | undefined;
const seen = new WeakMap<LookupContext, Seen>();

/**
 * What a Status Code means in a context, the most specific meaning first: the implementation's, the table of the SOP Class,
 * a range in that table, the list of the DIMSE service (PS3.7 9.1 and 10.1), the general statuses (PS3.7 Annex C), the class.
 *
 * @param code - the code as received, 0 to 65535
 * @param context - where it was received; without it, a code with several meanings has none and `alternatives` lists them
 * @returns the meaning, or undefined for a code that the standard does not allow, such as 0x0002 or 0xD000
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html
 * @example
 * ```ts
 * lookup(0xb000, { service: 'C-MOVE' })?.meaning; // 'Sub-operations Complete - One or more Failures'
 * ```
 */
export function lookup(code: number, context: LookupContext = NO_CONTEXT): LookupResult | undefined {
  assertStatusCode(code);
  return indexOf(context).get(code);
}

/**
 * Every status that has a Status Code in a context: single codes before ranges, then the most specific first. A table that
 * several annexes adopt counts in each. An implementation counts when it is named.
 *
 * @param code - the code as received, 0 to 65535
 * @param context - what narrows the search; without it, the whole standard
 * @returns one result for each status; empty for a code that the standard does not allow or to which nobody gives a meaning
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 * @example
 * ```ts
 * lookupAll(0xc100, { service: 'C-FIND' })[0]?.name; // 'MoreThanOneMatch'
 * ```
 */
export function lookupAll(code: number, context: LookupContext = NO_CONTEXT): LookupResult[] {
  assertStatusCode(code);
  return indexOf(context).getAll(code);
}

/** The lookups of a context. */
export function indexOf(context: LookupContext): StatusIndex {
  try {
    if (last !== undefined && isSame(last.context, context)) return last.index;
    // The object may have changed since it was seen.
    const before = seen.get(context);
    if (before !== undefined && isSame(before.context, context)) return before.index;
  } catch {
    // A context from elsewhere may be no object, or refuse to be read; its parts are then read one by one.
  }
  const index = indexFor(knownContext(context));
  last = { context: copyOf(context), index };
  if (typeof context === 'object' && (context as unknown) !== null) seen.set(context, last);
  return index;
}

function copyOf(context: LookupContext): LookupContext {
  return Object.fromEntries(PARTS.map((part) => [part, property(context, part)]));
}

function indexFor(context: KnownContext): StatusIndex {
  const { known, key } = context;
  const indexes = indexesOf(known.implementation);
  const made = indexes.get(key);
  if (made !== undefined) return made;
  const index = new StatusIndex(scopeOf(context), () => withoutOne(known).map((shorter) => indexFor(knownContext(shorter))));
  indexes.set(key, index);
  return index;
}

function indexesOf(implementation: Implementation | undefined): Map<string, StatusIndex> {
  if (implementation === undefined) return standard;
  const indexes = withImplementation.get(implementation) ?? new Map<string, StatusIndex>();
  withImplementation.set(implementation, indexes);
  return indexes;
}

/** The contexts that have one part less. */
function withoutOne(parts: LookupContext): LookupContext[] {
  return Object.keys(parts).map((key) => Object.fromEntries(Object.entries(parts).filter(([name]) => name !== key)));
}

function isSame(left: LookupContext, right: LookupContext): boolean {
  return (
    left.service === right.service &&
    left.sopClass === right.sopClass &&
    left.serviceClass === right.serviceClass &&
    left.actionTypeId === right.actionTypeId &&
    left.implementation === right.implementation
  );
}
