/** What pads a text of even length: a blank, or of a UID a NUL. */
const PADDING = ' \0';

/** A text without the padding at its end. */
export function withoutPadding(text: string): string {
  let end = text.length;
  while (end > 0 && PADDING.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
