import type { Implementation, ImplementationReason, ImplementationStatus } from '../../generated/typescript/implementations/types.js';
import { isCode } from '../values/code.js';
import { isList, listOf } from '../values/list.js';
import { property } from '../values/property.js';

/** More statuses than there are codes say nothing new; the bound keeps a list without end from hanging a lookup. */
export const MOST = 100_000;

type Reader = (value: unknown) => unknown;

const oneOf = (...words: readonly string[]): Reader => {
  return (value) => (words.includes(value as string) ? value : undefined);
};
const text: Reader = (value) => (typeof value === 'string' ? value : undefined);
const code: Reader = (value) => (isCode(value) ? value : undefined);
const flag: Reader = (value) => (typeof value === 'boolean' ? value : undefined);
const texts: Reader = (value) => {
  const items = listOf(value, MOST);
  return isList(value) && items.every((item) => typeof item === 'string') ? items : undefined;
};
const actors: Reader = (value) => {
  const items = texts(value) as readonly string[] | undefined;
  return items?.every((item) => ['sender', 'receiver', 'administrator'].includes(item)) === true ? items : undefined;
};

/** What both statuses and reasons have. */
const WORDS: Readonly<Record<string, Reader>> = {
  code,
  meaning: text,
  name: text,
  explanation: text,
  retry: oneOf('no', 'later', 'after change'),
  actors,
  where: text,
  confidence: oneOf('high', 'medium'),
};

const STATUS: Readonly<Record<string, Reader>> = {
  ...WORDS,
  category: text,
  to: code,
  notation: text,
  services: texts,
  serviceClass: text,
  relatedFields: texts,
  stored: oneOf('yes', 'no', 'some'),
  why: text,
  printed: text,
  heading: flag,
};

const REASON: Readonly<Record<string, Reader>> = { ...WORDS, attribute: oneOf('(0008,1196)', '(0008,1197)') };

const read = new WeakMap<object, Implementation>();

/**
 * An implementation as a copy of its own, read once: what somebody else made may hold anything, and reading it may throw. Statuses
 * and reasons that cannot be read are left out. Undefined for what has no name or no list of statuses.
 */
export function readImplementation(value: unknown): Implementation | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = read.get(value);
  if (known !== undefined) return known;
  const [name, statuses] = [property(value, 'name'), property(value, 'statuses')];
  if (typeof name !== 'string' || !isList(statuses)) return undefined;
  const copy = {
    name,
    ...recordOf(value, { title: text, version: text, address: text }),
    statuses: listOf(statuses, MOST).flatMap((status) =>
      wrongField(status) === undefined ? [recordOf(status, STATUS) as unknown as ImplementationStatus] : [],
    ),
    reasons: listOf(property(value, 'reasons'), MOST).flatMap((reason) =>
      wrongReasonField(reason) === undefined ? [recordOf(reason, REASON) as unknown as ImplementationReason] : [],
    ),
    associations: [],
    conditions: [],
  };
  read.set(value, copy);
  return copy;
}

/** The first field of a status that is not what it may be. */
export function wrongField(status: unknown): string | undefined {
  return wrongIn(status, STATUS, ['code', 'meaning', 'category']);
}

/** The first field of a reason that is not what it may be. */
export function wrongReasonField(reason: unknown): string | undefined {
  return wrongIn(reason, REASON, ['code', 'meaning']);
}

function wrongIn(value: unknown, readers: Readonly<Record<string, Reader>>, required: readonly string[]): string | undefined {
  return [...required, ...Object.keys(readers)].find((field) => {
    const given = property(value, field);
    return given === undefined ? required.includes(field) : readers[field]?.(given) === undefined;
  });
}

function recordOf(value: unknown, readers: Readonly<Record<string, Reader>>): Record<string, unknown> {
  const entries = Object.entries(readers).map(([field, reader]) => [field, reader(property(value, field))] as const);
  return Object.fromEntries(entries.filter(([, given]) => given !== undefined));
}
