import { categoryOf } from '../../generated/typescript/categories.js';
import { explain } from '../status/explain.js';

/** A number in one of its notations. */
export interface NotedCode {
  readonly code: number;
  readonly notation: 'hexadecimal' | 'decimal';
}

/** The values of a number: what is marked, or has letters, or four digits, is hexadecimal; other digits are decimal first. */
export function codesIn(token: string): NotedCode[] {
  const [, mark = '', digits = '', ending = ''] = /^(0x|#)?([0-9a-f]{1,5})(h)?$/i.exec(token) ?? [];
  const hexadecimal = { code: Number.parseInt(digits, 16), notation: 'hexadecimal' } as const;
  const decimal = { code: Number(digits), notation: 'decimal' } as const;
  const isMarked = mark !== '' || ending !== '' || /[a-f]/i.test(digits);
  if (digits === '') return [];
  const both = isMarked ? [hexadecimal] : digits.length === 4 ? [hexadecimal, decimal] : digits.length === 5 ? [decimal] : [decimal, hexadecimal];
  // What is less likely counts only where it has a meaning.
  return both.filter((one, index) => one.code <= 0xffff && (index === 0 || (one.code !== both[0]?.code && hasMeaning(one.code))));
}

/** The number that a text is, where the standard allows no such Status Code. */
export function forbiddenCode(text: string): number | undefined {
  const code = codesIn(text.trim())[0]?.code;
  return code !== undefined && categoryOf(code) === 'Unknown' ? code : undefined;
}

/** What is said of such a number. */
export const FORBIDDEN = 'is not a Status Code that the standard allows: those are 0000, 0001, 01xx, 02xx, Axxx, Bxxx, Cxxx, FE00, FF00 and FF01.';

function hasMeaning(code: number): boolean {
  const { meaning, alternatives = [] } = explain(code) ?? {};
  return meaning !== undefined || alternatives.length > 0;
}
