import { adviceRows, type AdviceRow } from '../../generated/typescript/data/advice.js';
import type { ImplementationStatus } from '../../generated/typescript/implementations/types.js';
import { assertStatusCode, covers } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { givenStatus } from './implementation.js';
import { indexOf } from './lookup.js';
import type { StatusIndex } from './status-index.js';
import { productMeanings } from './product-meanings.js';
import { property } from '../values/property.js';
import type { ExplainContext, Explanation, LookupResult } from './types.js';

/**
 * The whole answer about a status: what `lookup` says, and what to do about it: whether the receiver holds the object now
 * (`stored`), whether to try again (`retry`), who has to act (`actors`), and why. What to do is our guidance, not the
 * standard's; it is undefined where nothing honest can be said.
 *
 * @param code - the code as received, 0 to 65535
 * @param context - where it was received; the DIMSE service decides on what to do. What the `implementations` in it mean by the
 *   code is listed apart, in `products`
 * @returns undefined for a code that the standard does not allow, such as 0x0002 or 0xD000, whatever a product means by it
 * @throws TypeError | RangeError when the value cannot be a Status Code; the message shows it
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html
 * @example
 * ```ts
 * explain(0xb007, { service: 'C-STORE' })?.stored; // 'yes'
 * explain(0xa770, { service: 'C-STORE', implementations: [dcm4cheeArc] })?.products?.[0]?.name; // 'DuplicateRejectionNote'
 * ```
 */
export function explain(code: number, context: ExplainContext = {}): Explanation | undefined {
  assertStatusCode(code);
  const index = indexOf(context);
  const answer = index.explanations[code >> 8]?.[code & 0xff] ?? make(index, code);
  const implementations = property(context, 'implementations');
  if (answer === undefined || implementations === undefined) return answer;
  return deepFreeze({ ...answer, products: productMeanings(code, implementations, index.scope) });
}

function make(index: StatusIndex, code: number): Explanation | undefined {
  const found = index.get(code);
  if (found === undefined) return undefined;
  const result = deepFreeze({ ...found, ...adviceOf(found, index) });
  // As for lookups, ranges are not kept: they have thousands of codes.
  if (found.entry !== undefined && found.range === undefined) (index.explanations[code >> 8] ??= [])[code & 0xff] = result;
  return result;
}

/** What an implementation advises for its own status, or else our guidance. */
function adviceOf(found: LookupResult, index: StatusIndex): Omit<Explanation, keyof LookupResult> {
  const own = givenStatus(found.entry);
  const ours = best(found, index);
  // Where a product says more than the standard, our advice may be wrong; that a failure is not stored holds.
  const isOwn = own !== undefined && (own.retry ?? own.stored ?? own.explanation) !== undefined;
  const { retry, actors, why }: Partial<Pick<AdviceRow | ImplementationStatus, 'retry' | 'actors' | 'why'>> = (isOwn ? own : ours) ?? {};
  const stored = isOwn ? (own.stored ?? (found.category === 'Failure' ? ours?.stored : undefined)) : ours?.stored;
  return { ...(stored && { stored }), ...(retry && { retry }), ...(actors && { actors }), ...(why !== undefined && { why }) };
}

/**
 * A code goes before a range, a narrow range before a wide one, a service class before all, and a row for the DIMSE service before
 * one for all. Of the rows that fit a code, the first that says whether the object is stored will do: they agree, by their class.
 */
function best(found: LookupResult, index: StatusIndex): AdviceRow | undefined {
  const rank = ({ services, serviceClass, from, to }: AdviceRow): number =>
    (to - from) * 4 + (serviceClass === undefined ? 2 : 0) + (services === undefined ? 1 : 0);
  const fitting = adviceRows.filter(covers(found.code)).filter((row) => isFor(row, found, index));
  const [first, ...others] = fitting.sort((left, right) => rank(left) - rank(right));
  const stored = first?.stored ?? others.find((row) => row.stored !== undefined)?.stored;
  return first && { ...first, ...(stored && { stored }) };
}

/** Whether a row is for the DIMSE service, given or the only one that the entry is of, and for the service class that gives the code its meaning. */
function isFor({ services, serviceClass }: AdviceRow, { entry }: LookupResult, { scope: { parts, serviceClass: given } }: StatusIndex): boolean {
  const asked = parts.service === undefined ? (entry?.services ?? []) : [parts.service];
  if (services !== undefined && (asked.length === 0 || !asked.every((one) => (services as readonly string[]).includes(one)))) return false;
  return serviceClass === undefined || (entry?.serviceClass ?? given) === serviceClass;
}
