import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { shuffled, type Random } from './random.js';

/** One change of the spec: a value replaced, or a record, an item of a list or an optional value left out. */
export interface Mutant {
  /** The keys that lead to the place, with `*` for a record of a list and `[]` for a plain value of one: `prose.*.when`. */
  readonly kind: string;
  /** The place: keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  /** Without it, the value is left out. */
  readonly after?: unknown;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

type Kinds = ReadonlyMap<string, readonly Place[]>;

/** Every kind of plain value of the spec, and every kind of record of a list, with all their places. */
function kindsOf(spec: DICOMStatusSpec): { readonly values: Kinds; readonly records: Kinds } {
  const [values, records] = [new Map<string, Place[]>(), new Map<string, Place[]>()];
  const visit = (value: unknown, kind: string, path: readonly (string | number)[]): void => {
    const take = (kinds: Map<string, Place[]>): void => void kinds.set(kind, [...(kinds.get(kind) ?? []), { path, value }]);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, typeof item === 'object' ? `${kind}.*` : `${kind}[]`, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      if (kind.endsWith('*')) take(records);
      for (const [key, item] of Object.entries(value)) visit(item, kind === '' ? key : `${kind}.${key}`, [...path, key]);
    } else {
      take(values);
    }
  };
  visit(spec, '', []);
  return { values, records };
}

/** A value that not every record of its list has. */
function isOptional(kind: string, places: readonly Place[], records: Kinds): boolean {
  const record = kind.replace(/\.[^.]*$/, '');
  return !kind.endsWith('[]') && (records.get(record)?.length ?? 0) > places.length;
}

/** Another value of the same kind, or, where there is none or by lot, the same with one small fault. */
function spoiled(value: unknown, others: readonly unknown[], random: Random): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  const words = text.split(' ');
  if (others.length > 0 && (words.length < 3 || random() < 0.5)) return others[Math.floor(random() * others.length)];
  if (words.length >= 3) return words.filter((_word, index) => index !== Math.floor(words.length / 2)).join(' ');
  if (/^[0-9A-F]{4}$/.test(text)) return (Number.parseInt(text, 16) ^ 1).toString(16).toUpperCase().padStart(4, '0');
  return /\d/.test(text) ? text.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 1) % 10)) : `${text.slice(0, -1)}${text.endsWith('x') ? 'y' : 'x'}`;
}

/** Up to `count` mutants of each kind, the same ones for the same seed. */
export function mutantsOf(spec: DICOMStatusSpec, count: number, random: Random): Mutant[] {
  const { values, records } = kindsOf(spec);
  const some = (places: readonly Place[]): Place[] => shuffled(places, random).slice(0, count);
  const omitted = [...records, ...[...values].filter(([kind, places]) => isOptional(kind, places, records))].flatMap(([kind, places]) =>
    some(places).map(({ path, value }): Mutant => ({ kind: `${kind} (left out)`, path, before: value })),
  );
  const changed = [...values].flatMap(([kind, places]) => {
    const all = [...new Set(places.map(({ value }) => value))];
    return some(places).map(({ path, value }): Mutant => {
      if (kind.endsWith('[]') && random() < 0.3) return { kind, path, before: value };
      const others = all.filter((other) => other !== value);
      return { kind, path, before: value, after: spoiled(value, others, random) };
    });
  });
  return [...omitted, ...changed];
}

/** The spec with the change made. */
export function mutated(spec: DICOMStatusSpec, { path, after }: Mutant): DICOMStatusSpec {
  const copy = structuredClone(spec);
  let parent = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  const key = path.at(-1) ?? '';
  if (after !== undefined) parent[key] = after;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}
