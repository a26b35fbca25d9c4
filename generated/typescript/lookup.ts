// Generated from codegen/runtime/lookup.ts by codegen. Do not edit: run "npm run generate".

import { assertStatusCode } from './code.js';
import type { LookupContext, LookupResult } from './lookup-types.js';
import { scopeOf } from './scope.js';
import { StatusIndex } from './status-index.js';

const NO_CONTEXT: LookupContext = {};

// Filled on the first lookup of each context. The keys are values that the data knows, so the number of indexes has a bound.
let indexes: Map<unknown, Map<unknown, StatusIndex>> | undefined;

// Responses come in runs of one context, so the last index is at hand.
let last: { readonly service: unknown; readonly sopClass: unknown; readonly index: StatusIndex } | undefined;

/**
 * What a Status Code means in a context, the most specific meaning first: the implementation's, the table of the SOP Class,
 * a range in that table, the list of the DIMSE service (PS3.7 9.1 and 10.1), the general statuses (PS3.7 Annex C), the class.
 *
 * @param code - the code as received, 0 to 65535
 * @param context - where it was received; without it, a code with several meanings has none and `alternatives` lists them
 * @returns the meaning, or undefined for a code that the standard does not allow, such as 0x0002 or 0xD000
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 */
export function lookup(code: number, context: LookupContext = NO_CONTEXT): LookupResult | undefined {
  assertStatusCode(code);
  return indexOf(context).get(code);
}

/**
 * Every status that has a Status Code in a context: single codes before ranges, then the most specific first. A table that
 * several annexes adopt counts in each. Implementations count when they are named.
 *
 * @param code - the code as received, 0 to 65535
 * @param context - what narrows the search; without it, the whole standard
 * @returns one result for each status; empty for a code that the standard does not allow or to which nobody gives a meaning
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 */
export function lookupAll(code: number, context: LookupContext = NO_CONTEXT): LookupResult[] {
  assertStatusCode(code);
  return indexOf(context).getAll(code);
}

function indexOf(context: LookupContext): StatusIndex {
  const { service, sopClass, serviceClass, actionTypeId, implementation } = context;
  if (serviceClass !== undefined || actionTypeId !== undefined || implementation !== undefined) return makeIndex(context, false);
  if (last === undefined || last.sopClass !== sopClass || last.service !== service) {
    last = { service, sopClass, index: indexes?.get(sopClass)?.get(service) ?? makeIndex(context, true) };
  }
  return last.index;
}

function makeIndex(context: LookupContext, simple: boolean): StatusIndex {
  const scope = scopeOf(context);
  const known = simple && scope.fallback === undefined;
  const outer = known ? context.sopClass : scope.uses.join();
  const inner = known ? context.service : [scope.service, scope.annex, scope.implementation, scope.fallback, scope.exact].join();
  indexes ??= new Map();
  const kept = indexes.get(outer) ?? new Map<unknown, StatusIndex>();
  const index = kept.get(inner) ?? new StatusIndex(scope);
  indexes.set(outer, kept.set(inner, index));
  return index;
}
