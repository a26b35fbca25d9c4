/** As much of a text as a message shows. */
const LONGEST = 80;

/** A value of any kind as it may stand in a message. Objects are not spelled out, since some cannot become text, and long texts are cut. */
export function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, LONGEST + 1)) : String(value);
  return text.length > LONGEST + 2 ? `${text.slice(0, LONGEST)}…` : text;
}
