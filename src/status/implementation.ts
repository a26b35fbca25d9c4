import type { Implementation, ImplementationReason, ImplementationStatus } from '../../generated/typescript/implementations/types.js';
import { categoryOf } from '../../generated/typescript/categories.js';
import { isCode, rangeText, toDigits } from '../values/code.js';
import { deepFreeze } from '../values/deep-freeze.js';
import { property } from '../values/property.js';
import { relatedField } from './entries.js';
import type { StatusEntry } from './types.js';

const known = new WeakMap<Implementation, readonly StatusEntry[]>();
const given = new WeakMap<StatusEntry, ImplementationStatus>();

/** Whether a value can serve as an implementation: it has a name and a list of statuses. What else it holds may be anything. */
export function isImplementation(value: unknown): value is Implementation {
  return typeof property(value, 'name') === 'string' && Array.isArray(property(value, 'statuses'));
}

/** The statuses of an implementation; those that cannot be read are left out. */
export function implementationEntries(implementation: Implementation): readonly StatusEntry[] {
  const entries = known.get(implementation) ?? implementation.statuses.filter(isStatus).map((status) => entryOf(implementation.name, status));
  known.set(implementation, entries);
  return entries;
}

/** The status as the implementation gives it, with what only implementations say. */
export function givenStatus(entry: StatusEntry | undefined): ImplementationStatus | undefined {
  return entry && given.get(entry);
}

/** What an implementation means by a reason. */
export function implementationReason(implementation: Implementation, code: number, attribute: unknown): ImplementationReason | undefined {
  const { reasons } = implementation as { readonly reasons: unknown };
  if (!Array.isArray(reasons)) return undefined;
  return (reasons as ImplementationReason[]).find((reason) => {
    const own = property(reason, 'attribute');
    const isThere = own === undefined || attribute === undefined || own === attribute;
    return isThere && property(reason, 'code') === code && isText(property(reason, 'meaning'));
  });
}

/** What the fields of a status may be; all but the code, the category and the meaning may be left out. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  to: isCode,
  notation: isText,
  name: isText,
  services: isTexts,
  serviceClass: isText,
  relatedFields: isTexts,
  explanation: isText,
  stored: isText,
  retry: isText,
  actors: isTexts,
  why: isText,
};

/** The first field of a status that is not what it may be. */
export function wrongField(status: unknown): string | undefined {
  if (!isCode(property(status, 'code'))) return 'code';
  if (!isText(property(status, 'meaning'))) return 'meaning';
  if (!isText(property(status, 'category'))) return 'category';
  return Object.keys(FIELDS).find((field) => property(status, field) !== undefined && FIELDS[field]?.(property(status, field)) !== true);
}

function isStatus(value: unknown): value is ImplementationStatus {
  return wrongField(value) === undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
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
