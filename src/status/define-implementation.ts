import { categoryOf, isReservedStatusCode } from '../../generated/typescript/categories.js';
import { serviceClasses } from '../../generated/typescript/data/service-classes.js';
import { statusLists } from '../../generated/typescript/data/status-lists.js';
import type {
  AssociationReading,
  Condition,
  Implementation,
  ImplementationReason,
  ImplementationStatus,
} from '../../generated/typescript/implementations/types.js';
import { assertStatusCode, rangeText, toDigits, toHex } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { property } from '../values/property.js';
import { shown } from '../values/shown.js';
import { wrongField, wrongReasonField } from './read-implementation.js';
import { lookup, lookupAll } from './lookup.js';
import type { StatusEntry } from './types.js';

/** What a product or toolkit of your own has; all but the name and the statuses may be left out. */
export interface ImplementationDefinition {
  /** A short name, which results carry. */
  readonly name: string;
  readonly title?: string;
  /** What was read: the version or commit, with its date. */
  readonly version?: string;
  /** Where it was read. */
  readonly address?: string;
  readonly statuses: readonly ImplementationStatus[];
  readonly reasons?: readonly ImplementationReason[];
  readonly associations?: readonly AssociationReading[];
  readonly conditions?: readonly Condition[];
}

/**
 * An implementation of your own: the codes that your product, or a peer of yours, adds to the standard's. Hand it over as
 * `implementation` of a context. It changes nothing outside itself.
 *
 * @param definition - its name and its statuses
 * @throws RangeError when a code is reserved for the standard (01xx, 02xx), lies outside the Status Class convention of PS3.7
 * Annex C, has another category than its class, or overlaps another status in the same scope. The message names both sides.
 * @throws TypeError when a code is not an integer, a name or meaning is missing, or a DIMSE service or service class is unknown
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part07/chapter_C.html
 * @example
 * ```ts
 * const ours = defineImplementation({
 *   name: 'our-archive',
 *   statuses: [{ code: 0xc502, category: 'Failure', meaning: 'Move destination unreachable', services: ['C-MOVE'] }],
 * });
 * lookup(0xc502, { service: 'C-MOVE', implementation: ours })?.meaning; // 'Move destination unreachable'
 * ```
 */
export function defineImplementation(definition: ImplementationDefinition): Implementation {
  if (typeof definition !== 'object' || (definition as unknown) === null) throw new TypeError(`an implementation is an object, not ${shown(definition)}`);
  const { name, statuses } = definition;
  if (typeof name !== 'string' || name === '') throw new TypeError(`an implementation has a name, not ${shown(name)}`);
  if (!Array.isArray(statuses)) throw new TypeError(`the statuses of ${shown(name)} are a list, not ${shown(statuses)}`);
  const own: readonly ImplementationStatus[] = Array.from(statuses as readonly ImplementationStatus[]);
  own.forEach((status, index) => {
    if (typeof status !== 'object' || (status as unknown) === null) throw new TypeError(`a status of ${shown(name)} is an object, not ${shown(status)}`);
    checkWords(status);
    checkClass(status);
    checkOverlap(status, own.slice(0, index));
  });
  for (const key of ['title', 'version', 'address'] as const) {
    const text: unknown = definition[key];
    if (text !== undefined && typeof text !== 'string') throw new TypeError(`the ${key} of ${shown(name)} is text, not ${shown(text)}`);
  }
  const lists = { reasons: listIn(definition, 'reasons'), associations: listIn(definition, 'associations'), conditions: listIn(definition, 'conditions') };
  for (const reason of lists.reasons) checkReason(reason as ImplementationReason, name);
  const { title, version, address } = definition;
  return deepFreeze({
    name,
    ...(title !== undefined && { title }),
    ...(version !== undefined && { version }),
    ...(address !== undefined && { address }),
    ...(structuredClone({ statuses: own, ...lists }) as Pick<Implementation, 'statuses' | 'reasons' | 'associations' | 'conditions'>),
  });
}

/** A list of objects that may be left out. */
function listIn(definition: ImplementationDefinition, key: 'reasons' | 'associations' | 'conditions'): readonly object[] {
  const list: unknown = definition[key] ?? [];
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'object' && item !== null))
    throw new TypeError(`the ${key} of ${shown(definition.name)} are a list of objects, not ${shown(list)}`);
  return list as readonly object[];
}

function checkReason(reason: ImplementationReason, name: string): void {
  assertStatusCode(reason.code);
  if (typeof reason.meaning !== 'string' || reason.meaning === '')
    throw new TypeError(`reason ${toHex(reason.code)} of ${shown(name)} has a meaning, not ${shown(reason.meaning)}`);
  const wrong = wrongReasonField(reason);
  if (wrong !== undefined) throw new TypeError(`"${wrong}" of reason ${toHex(reason.code)} of ${shown(name)} cannot be ${shown(property(reason, wrong))}`);
}

function checkWords(status: ImplementationStatus): void {
  const { code, meaning, services = [], serviceClass } = status;
  assertStatusCode(code);
  if (typeof meaning !== 'string' || meaning === '') throw new TypeError(`custom status ${toHex(code)} has a meaning, not ${shown(meaning)}`);
  const wrong = wrongField(status);
  if (wrong !== undefined) throw new TypeError(`"${wrong}" of ${describe(status)} cannot be ${shown(property(status, wrong))}`);
  const unknown = services.find((service) => !statusLists.some((list) => list.service === service));
  if (unknown !== undefined) throw new TypeError(`${describe(status)} names the DIMSE service ${shown(unknown)}, which is none of PS3.7`);
  if (serviceClass !== undefined && !serviceClasses.some((known) => known.name === serviceClass))
    throw new TypeError(`${describe(status)} names the service class ${shown(serviceClass)}, which is none of PS3.4`);
}

function checkClass(status: ImplementationStatus): void {
  const last = lastOf(status);
  assertStatusCode(last);
  if (last < status.code) refuse(status, 'ends before it begins');
  for (let code = status.code; code <= last; code += 1) {
    const category = categoryOf(code);
    if (category === 'Unknown') refuse(status, `takes ${toHex(code)}, outside the class rules (Axxx, Bxxx and Cxxx may be assigned)`);
    if (isReservedStatusCode(code)) refuse(status, `takes ${toHex(code)}, which the standard reserves (01xx, 02xx): ${lookup(code)?.meaning ?? category}`);
    if (category !== status.category) refuse(status, `is a ${shown(status.category)}, but the class rule ${toDigits(code).charAt(0)}xxx says ${category}`);
  }
}

function checkOverlap(status: ImplementationStatus, earlier: readonly ImplementationStatus[]): void {
  const last = lastOf(status);
  const other = earlier.find((candidate) => candidate.code <= last && status.code <= lastOf(candidate) && meet(candidate, status));
  if (other !== undefined) refuse(status, `overlaps ${describe(other)}`);
  for (let code = status.code; code <= last; code += 1) {
    // Codes of your own may divide a range of the standard, but neither take all of it nor a code that stands by itself.
    const entry = lookupAll(code).find(({ entry: found }) => found && status.code <= found.from && found.to <= last && meet(found, status))?.entry;
    if (entry) refuse(status, `overlaps ${rangeText(entry.from, entry.to)} ${shown(entry.meaning)} of ${placesOf(entry)}`);
  }
}

function placesOf({ citations }: StatusEntry): string {
  return citations.map(({ part, table, section }) => `${part} ${table ?? section}`).join(', ');
}

type Place = Pick<ImplementationStatus, 'services' | 'serviceClass'>;

/** Whether two places have a DIMSE service and a service class in common; what a place leaves out is all. */
function meet(left: Place, right: Place): boolean {
  const services = !left.services?.length || !right.services?.length || left.services.some((service) => right.services?.includes(service));
  return services && (!left.serviceClass || !right.serviceClass || left.serviceClass === right.serviceClass);
}

function lastOf({ code, to }: ImplementationStatus): number {
  return to ?? code;
}

function describe(status: ImplementationStatus): string {
  return `custom status ${rangeText(status.code, lastOf(status))} ${shown(status.meaning)}`;
}

function refuse(status: ImplementationStatus, reason: string): never {
  throw new RangeError(`${describe(status)} ${reason}`);
}
