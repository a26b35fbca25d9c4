import type { Explanation } from '../status/types.js';
import { toDigits } from '../values/code.js';
import type { ReadCode, Reading, ReadingKind } from './findings.js';

/** A code as people write it, with its other notation. */
export function codeWords(kind: ReadingKind, code: ReadCode): string {
  if (typeof code === 'string') return code;
  if (kind === 'rejection' || kind === 'abort')
    return `${kind === 'rejection' ? 'Rejection' : 'Abort'} ${(code as readonly (number | null)[]).map((part) => part ?? '?').join('/')}`;
  if (kind === 'http') return `HTTP ${String(code)}`;
  if (kind === 'presentation-context-result') return `Presentation context result ${String(code)}`;
  const name = kind === 'status' ? '' : `${kind.replace(/^./, (letter) => letter.toUpperCase()).replace(' r', ' R')} `;
  if (typeof code === 'number') return `${name}0x${toDigits(code)} (${String(code)})`;
  return `${name}0x${code.map((end) => toDigits(end ?? 0)).join('-')}`;
}

/** What is said of a reading in a line: its meaning, or ours; of several meanings nothing; of what was searched for, what a product says if only that has the words. */
export function saidOf({ meaning, answer }: Reading, words: readonly string[] = []): string {
  const { explanation = '', products = [], alternatives = [] } = (answer ?? {}) as Partial<Explanation>;
  const own = meaning ?? (alternatives.length > 0 ? '' : explanation);
  const fits = (text: string): boolean => words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const product = words.length === 0 || fits(`${own} ${explanation}`) ? undefined : products.find((one) => fits(`${one.meaning} ${one.explanation ?? ''}`));
  return product === undefined ? own : `${product.title ?? product.implementation}: ${product.meaning}`;
}

/** A reading in one or two sentences. */
export function shortly(reading: Reading): string {
  const { kind, code, context, category, meaning, answer } = reading;
  const { explanation } = (answer ?? {}) as { readonly explanation?: string };
  const place = context.service ?? context.transaction;
  const texts = [meaning, explanation].filter((text, index, all) => text !== undefined && all.indexOf(text) === index);
  const said = texts.length === 0 ? 'the standard does not allow this code' : texts.map((text) => text?.replace(/[^.!?:]$/, '$&.')).join(' ');
  return `${place === undefined ? '' : `${place} `}${codeWords(kind, code)} ${category}: ${said}`;
}
