import type { ReadCode, Reading, ReadingKind } from './findings.js';

/** A Status Code as `A702`. */
export function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** A code as people write it, with its other notation. */
export function codeWords(kind: ReadingKind, code: ReadCode): string {
  if (typeof code === 'string') return code;
  if (kind === 'rejection' || kind === 'abort')
    return `${kind === 'rejection' ? 'Rejection' : 'Abort'} ${(code as readonly (number | null)[]).map((part) => part ?? '?').join('/')}`;
  if (kind === 'http') return `HTTP ${String(code)}`;
  if (kind === 'presentation-context-result') return `Presentation context result ${String(code)}`;
  const name = kind === 'status' ? '' : `${kind.replace(/^./, (letter) => letter.toUpperCase()).replace(' r', ' R')} `;
  if (typeof code === 'number') return `${name}0x${hex(code)} (${String(code)})`;
  return `${name}0x${code.map((end) => hex(end ?? 0)).join('-')}`;
}

/** What a reading means: in the words of the standard, or else in ours. */
export function ownMeaning({ meaning, answer }: Reading): string {
  return meaning ?? (answer as { readonly explanation?: string } | undefined)?.explanation ?? '';
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
