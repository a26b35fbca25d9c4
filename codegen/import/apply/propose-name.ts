/** More words than this make no name that a person would choose. */
const MOST_WORDS = 6;

/** Words that add nothing to a name. */
const SMALL = new Set(['a', 'an', 'the', 'of', 'in', 'is', 'are', 'was', 'were', 'be', 'been', 'to', 'and', 'or', 'for', 'with', 'that', 'this', 'by', 'its']);

/**
 * A name for a constant, made of the first words of a meaning, which a person looks at before it is used.
 *
 * @param words - the meaning or phrase; without any, the name is made of the code
 * @param taken - names that are in use where it goes
 */
export function proposeName(words: string, code: string, taken: ReadonlySet<string>): string {
  const parts = words.match(/[A-Za-z0-9]+/g) ?? [];
  const chosen = parts.filter((part) => !SMALL.has(part.toLowerCase())).slice(0, MOST_WORDS);
  const name = chosen.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  const safe = /^[A-Z]/.test(name) ? name : `Code${name || code}`;
  return taken.has(safe) ? `${safe}${code}` : safe;
}
