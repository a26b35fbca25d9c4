/** Whether a value of any kind is a list. Never throws; a proxy may be one that nothing can be asked. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A list that somebody else made, as far as it can be read, as a copy. Empty for what is not a list. */
export function listOf(value: unknown, most = Infinity): unknown[] {
  try {
    return Array.isArray(value) ? (Array.prototype.slice.call(value, 0, most) as unknown[]) : [];
  } catch {
    return [];
  }
}
