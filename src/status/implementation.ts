import type { Implementation, ImplementationReason, ImplementationStatus } from '../../generated/typescript/implementations/types.js';
import { categoryOf } from '../../generated/typescript/categories.js';
import { rangeText, toDigits } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { relatedField } from './entries.js';
import type { Scope } from './scope.js';
import type { StatusEntry } from './types.js';

const known = new WeakMap<Implementation, readonly StatusEntry[]>();
const given = new WeakMap<StatusEntry, ImplementationStatus>();

/** The statuses of an implementation, as entries. */
export function implementationEntries(implementation: Implementation): readonly StatusEntry[] {
  const entries = known.get(implementation) ?? implementation.statuses.map((status) => entryOf(implementation.name, status));
  known.set(implementation, entries);
  return entries;
}

/** The status as the implementation gives it, with what only implementations say. */
export function givenStatus(entry: StatusEntry | undefined): ImplementationStatus | undefined {
  return entry && given.get(entry);
}

/** Whether an entry of an implementation belongs to the DIMSE service and service class, as far as they are known. */
export function isIn(entry: StatusEntry, { service, serviceClass }: Pick<Scope, 'service' | 'serviceClass'>): boolean {
  return (
    (service === undefined || entry.services.length === 0 || entry.services.includes(service)) &&
    (serviceClass === undefined || entry.serviceClass === undefined || entry.serviceClass === serviceClass)
  );
}

/** What an implementation means by a reason. */
export function implementationReason({ reasons }: Implementation, code: number, attribute: unknown): ImplementationReason | undefined {
  return reasons.find((reason) => reason.code === code && (reason.attribute === undefined || attribute === undefined || reason.attribute === attribute));
}

function entryOf(implementation: string, status: ImplementationStatus): StatusEntry {
  const { code: from, category, name, meaning, explanation, services = [], serviceClass, relatedFields = [] } = status;
  const to = status.to ?? from;
  const entry = deepFreeze({
    code: rangeText(from, to, toDigits),
    from,
    to,
    ...(from !== to && { notation: status.notation ?? rangeText(from, to, toDigits) }),
    category,
    ...(name !== undefined && { name }),
    meaning,
    scope: 'implementation' as const,
    services: [...services],
    ...(serviceClass !== undefined && { serviceClass }),
    implementation,
    relatedFields: relatedFields.map((field) => relatedField(field)),
    citations: [],
    ...(explanation !== undefined && { explanation }),
  });
  given.set(entry, status);
  return entry;
}

/** A sentence where an implementation gives a code another category than the standard does. */
export function contradictionOf({ category, implementation, from }: StatusEntry): string | undefined {
  const standard = categoryOf(from);
  if (implementation === undefined || category === standard) return undefined;
  return `${implementation} counts it as ${category}; by its class it is ${standard}.`;
}
