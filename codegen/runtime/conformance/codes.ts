import { notationRange } from '../notation.js';

/** The codes that a row is about. */
export interface CodeSpan {
  readonly from: number;
  readonly to: number;
}

/** The row for every code that the table does not list. */
export function isOtherCodes({ category, meaning }: { readonly category: string; readonly meaning: string }): boolean {
  return category === '-' || category === '*' || /^(other status codes|any other code)$/i.test(meaning);
}

/** A code, a range such as `A700-A7FF` or a pattern such as `Cxxx`, as PS3.2 writes them; undefined for anything else. */
export function dimseSpan(code: string): CodeSpan | undefined {
  const text = code
    .trim()
    .replace(/^0x/i, '')
    .replace(/H$/i, '')
    .replace(/[0-9a-f]+/gi, (digits) => digits.toUpperCase())
    .replaceAll('X', 'x');
  return /^([0-9A-F]{4}|[0-9A-F]{1,3}x{1,3}|[0-9A-F]{4}-[0-9A-F]{4})$/.test(text) ? notationRange(text) : undefined;
}

/** An HTTP status, with or without its phrase; undefined for anything else. */
export function httpSpan(code: string): CodeSpan | undefined {
  const [, digits] = /^\s*(\d{3})\b/.exec(code) ?? [];
  return digits === undefined ? undefined : { from: Number(digits), to: Number(digits) };
}

/** Words without case, punctuation, and the class with which some phrases begin: what a meaning must share. */
export function wordsOf(meaning: string): string {
  return meaning
    .toLowerCase()
    .replace(/^(refused|failed|error|failure|warning)\s*[:-]?\s+/, '')
    .replace(/\b(object instance|sop instance)\b/g, 'instance')
    .replace(/[^a-z0-9]+/g, '');
}

/** Whether a meaning is one of those. */
export function isNamed(meaning: string, known: readonly (string | undefined)[]): boolean {
  return known.some((other) => other !== undefined && wordsOf(other) === wordsOf(meaning));
}
