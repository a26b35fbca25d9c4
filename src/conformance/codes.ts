import type { CodeRange } from '../values/code.js';
import { notationRange } from '../values/notation.js';

/** The row for every code that the table does not list; a row with a code is none, whatever its category. */
export function isOtherCodes({ category, meaning, code }: { readonly category: string; readonly meaning: string; readonly code: string }): boolean {
  if (/\d/.test(code)) return false;
  return category === '-' || category === '*' || /^(other status codes|any other code)$/i.test(meaning);
}

/** A code, a range such as `A700-A7FF` or a pattern such as `Cxxx`, in any case, with `0x` before or `H` behind; undefined for anything else. */
export function dimseSpan(code: string): CodeRange | undefined {
  const parts = trimmed(code)
    .split(/[-\u2013]/)
    .map((part) =>
      part
        .trim()
        .replace(/^0x(?=[0-9a-fx]{4})/i, '')
        .replace(/h$/i, '')
        .toUpperCase()
        .replaceAll('X', 'x'),
    );
  const text = parts.join('-');
  if (!/^([0-9A-F]{4}|[0-9A-F]{1,3}x{1,3}|[0-9A-F]{4}-[0-9A-F]{4})$/.test(text)) return undefined;
  const span = notationRange(text);
  return span.from <= span.to ? span : undefined;
}

/** An HTTP status, with or without its phrase; undefined for anything else. */
export function httpSpan(code: string): CodeRange | undefined {
  const [, digits] = /^(\d{3})(?:$|(?:\s+(?:[-\u2013:]\s*)?|[-\u2013:]\s*)?[(a-z])/i.exec(trimmed(code)) ?? [];
  return digits === undefined ? undefined : { from: Number(digits), to: Number(digits) };
}

/** The longest text that can be a code, a range, or a code with its phrase. */
const LONGEST = 100;

/** A text without blanks around it; one that is too long for a code is none. */
function trimmed(code: string): string {
  const text = code.trim();
  return text.length > LONGEST ? '' : text;
}

/** Words without case, punctuation, and the class with which some phrases begin: what a meaning must share. */
export function wordsOf(meaning: string): string {
  return (
    meaning
      .toLowerCase()
      .replace(/^(refused|failed|error|failure|warning)\s*[:-]?\s+/, '')
      .replace(/\b(object instance|sop instance)\b/g, 'instance')
      // The Identifier is the Data Set of a query.
      .replace(/\bidentifier\b/g, 'data set')
      .replace(/[^a-z0-9]+/g, '')
  );
}

/** Whether a meaning is one of those. */
export function isNamed(meaning: string, known: readonly (string | undefined)[]): boolean {
  return known.some((other) => other !== undefined && wordsOf(other) === wordsOf(meaning));
}
