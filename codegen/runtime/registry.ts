import { codeToCategory, isReservedStatusCode } from './categories.js';
import { assertStatusCode, describeValue, rangeText, toDigits, toHex } from './code.js';
import type { LookupContext, LookupResult } from './lookup-types.js';
import { lookup, lookupAll } from './lookup.js';
import { serviceClassOf } from './scope.js';
import type { DimseService, ServiceClassName, StatusCategory } from './types.js';

/** A status of your own: one code, or a range of codes. */
export interface CustomStatus {
  /** The code, or the first code of a range. */
  readonly code: number;
  /** The last code of a range. */
  readonly to?: number;
  readonly category: StatusCategory;
  readonly meaning: string;
  /** The name of the constant, if it has one. */
  readonly name?: string;
  readonly explanation?: string;
  /** The DIMSE services it belongs to; without it, all. */
  readonly services?: readonly DimseService[];
  /** The service class it belongs to; without it, all. */
  readonly serviceClass?: ServiceClassName;
}

/** What a registry says about a code. */
export interface CustomLookupResult extends Omit<LookupResult, 'scope'> {
  readonly scope: LookupResult['scope'] | 'custom';
  /** The status of your own that matched. */
  readonly custom?: CustomStatus;
}

/** Lookups that know the standard and statuses of your own. */
export interface StatusRegistry {
  readonly statuses: readonly CustomStatus[];
  /** Like the `lookup` of the package, with the registered statuses before it. */
  lookup(code: number, context?: LookupContext): CustomLookupResult | undefined;
}

/**
 * A registry of statuses that a product adds to the standard's. It changes nothing outside itself.
 *
 * @param options - the statuses to register
 * @throws RangeError when a code is reserved for the standard (01xx, 02xx), lies outside the Status Class convention of PS3.7
 * Annex C, has another category than its class, or overlaps another status in the same scope. The message names both sides.
 * @throws TypeError when a code is no integer
 */
export function createRegistry({ statuses }: { readonly statuses: readonly CustomStatus[] }): StatusRegistry {
  const registered = statuses.map((status) => Object.freeze({ ...status }));
  registered.forEach((status, index) => {
    checkClass(status);
    checkOverlap(status, registered.slice(0, index));
  });
  return Object.freeze({
    statuses: Object.freeze(registered),
    lookup(code: number, context: LookupContext = {}): CustomLookupResult | undefined {
      const standard = lookup(code, context);
      const place = { services: context.service && [context.service], serviceClass: serviceClassOf(context) };
      const [custom, other] = registered.filter((status) => status.code <= code && code <= lastOf(status) && meet(status, place));
      // Two can only match where the context does not tell their places apart.
      return custom && !other && standard ? customResult(custom, standard) : standard;
    },
  });
}

function customResult(custom: CustomStatus, standard: LookupResult): CustomLookupResult {
  const { code: from, name, meaning, explanation } = custom;
  const { name: _name, meaning: _meaning, range: _range, entry, explanation: _explanation, alternatives, ...rest } = standard;
  const to = lastOf(custom);
  return Object.freeze({
    ...rest,
    ...(name !== undefined && { name }),
    meaning,
    ...(from !== to && { range: { from, to, notation: rangeText(from, to) } }),
    ...(explanation !== undefined && { explanation }),
    scope: 'custom' as const,
    custom,
    alternatives: entry ? [entry] : alternatives,
  });
}

function checkClass(status: CustomStatus): void {
  const last = lastOf(status);
  assertStatusCode(status.code);
  assertStatusCode(last);
  if (last < status.code) refuse(status, 'ends before it begins');
  for (let code = status.code; code <= last; code += 1) {
    const category = codeToCategory(code);
    if (category === 'Unknown') refuse(status, `takes ${toHex(code)}, outside the class rules (Axxx, Bxxx and Cxxx may be assigned)`);
    if (isReservedStatusCode(code)) refuse(status, `takes ${toHex(code)}, which the standard reserves (01xx, 02xx): ${lookup(code)?.meaning ?? category}`);
    if (category !== status.category)
      refuse(status, `is a ${describeValue(status.category)}, but the class rule ${toDigits(code).charAt(0)}xxx says ${category}`);
  }
}

function checkOverlap(status: CustomStatus, earlier: readonly CustomStatus[]): void {
  const last = lastOf(status);
  const other = earlier.find((candidate) => candidate.code <= last && status.code <= lastOf(candidate) && meet(candidate, status));
  if (other !== undefined) refuse(status, `overlaps ${describe(other)}`);
  for (let code = status.code; code <= last; code += 1) {
    // Codes of your own may divide a range of the standard, but neither take all of it nor a code that stands by itself.
    const entry = lookupAll(code).find(({ entry }) => entry && status.code <= entry.from && entry.to <= last && meet(entry, status))?.entry;
    if (entry)
      refuse(
        status,
        `overlaps ${rangeText(entry.from, entry.to)} ${describeValue(entry.meaning)} of ${entry.references.map(({ part, table, section }) => `${part} ${table ?? section}`).join(', ')}`,
      );
  }
}

interface Place {
  readonly services?: readonly DimseService[] | undefined;
  readonly serviceClass?: ServiceClassName | undefined;
}

/** Whether two places have a DIMSE service and a service class in common; what a place leaves out is all. */
function meet(left: Place, right: Place): boolean {
  const services = !left.services?.length || !right.services?.length || left.services.some((service) => right.services?.includes(service));
  return services && (!left.serviceClass || !right.serviceClass || left.serviceClass === right.serviceClass);
}

function lastOf({ code, to }: CustomStatus): number {
  return to ?? code;
}

function describe(status: CustomStatus): string {
  return `custom status ${rangeText(status.code, lastOf(status))} ${describeValue(status.meaning)}`;
}

function refuse(status: CustomStatus, reason: string): never {
  throw new RangeError(`${describe(status)} ${reason}`);
}
