import type { ImplementationEntry, StatusEntry } from '../../model.js';
import type { RowList } from '../../runtime/data-types.js';

/** The rows that stand somewhere, each once. */
export class RowPool {
  readonly #places = new Map<string, number>();

  get lines(): string[] {
    return [...this.#places.keys()];
  }

  /** The places of the rows; a run of places is written as its ends. */
  list(entries: readonly (StatusEntry | ImplementationEntry)[]): RowList {
    const runs: [first: number, last: number][] = [];
    for (const entry of entries) {
      const line = rowLine(entry);
      const place = this.#places.get(line) ?? this.#places.size;
      this.#places.set(line, place);
      const run = runs.at(-1);
      if (run?.[1] === place - 1) run[1] = place;
      else runs.push([place, place]);
    }
    return runs.map(([first, last]) => (first === last ? String(first) : `${String(first)}-${String(last)}`)).join(' ');
  }
}

function rowLine(entry: StatusEntry | ImplementationEntry): string {
  const { code, notation, name, meaning, relatedFields, explanation, fieldValues } = entry;
  const values = Object.entries(fieldValues).map(([tag, value]) => `${fieldKey(tag)}=${value}`);
  const parts = [notation ?? code, name, meaning, relatedFields.map(fieldKey).join(' '), explanation ?? '', values.join(';')];
  return parts.join('\t').trimEnd();
}

/** The last four digits of a tag, or the name of a Data Set part without blanks. */
export function fieldKey(field: string): string {
  return field.replace(/^\(0000,(.{4})\)$/, '$1').replaceAll(' ', '_');
}
