/** A property of a value of any kind; undefined where there is none, or where reading it throws. */
export function property(value: unknown, key: string | symbol): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return undefined;
  try {
    return (value as Readonly<Record<string | symbol, unknown>>)[key];
  } catch {
    return undefined;
  }
}

/** The keys of a value of any kind; none where it has none, or where listing them throws. */
export function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
}
