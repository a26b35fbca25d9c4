import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { shuffled, type Random } from './random.js';

/** One change of the spec: a value replaced, or an item of a list left out. */
export interface Mutant {
  /** The keys that lead to the place, with `*` for a record of a list and `[]` for a plain value of one: `prose.*.when`. */
  readonly kind: string;
  /** The place: keys and indexes. */
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  /** Without it, the item is left out. */
  readonly after?: unknown;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every kind of value of the spec with all its places. A record of a list is a kind of its own, which can be left out. */
function placesOf(value: unknown, kind: string, path: readonly (string | number)[], places: Map<string, Place[]>): Map<string, Place[]> {
  const take = (name: string): void => void places.set(name, [...(places.get(name) ?? []), { path, value }]);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) placesOf(item, typeof item === 'object' ? `${kind}.*` : `${kind}[]`, [...path, index], places);
  } else if (typeof value === 'object' && value !== null) {
    if (kind.endsWith('*')) take(`${kind} (left out)`);
    for (const [key, item] of Object.entries(value)) placesOf(item, kind === '' ? key : `${kind}.${key}`, [...path, key], places);
  } else {
    take(kind);
  }
  return places;
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
  return [...placesOf(spec, '', [], new Map())].flatMap(([kind, places]) => {
    const values = [...new Set(places.map(({ value }) => value))];
    return shuffled(places, random)
      .slice(0, count)
      .map(({ path, value }): Mutant => {
        if (kind.endsWith('(left out)')) return { kind, path, before: value };
        if (kind.endsWith('[]') && random() < 0.3) return { kind, path, before: value };
        return {
          kind,
          path,
          before: value,
          after: spoiled(
            value,
            values.filter((other) => other !== value),
            random,
          ),
        };
      });
  });
}

/** The spec with the change made. */
export function mutated(spec: DICOMStatusSpec, { path, after }: Mutant): DICOMStatusSpec {
  const copy = structuredClone(spec);
  let parent = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as typeof parent;
  const key = path.at(-1) ?? '';
  if (after !== undefined) parent[key] = after;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  return copy;
}
