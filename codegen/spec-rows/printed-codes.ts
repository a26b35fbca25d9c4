import { toDigits } from '../../src/values/code.js';
import { notationRange } from '../../src/values/notation.js';

/** The codes that something printed stands for. */
export interface CodeSpan {
  readonly from: string | null;
  readonly to: string | null;
}

const NONE: CodeSpan = { from: null, to: null };

/** `A7xx`, `0122`, `C000-CFFF`: how this project writes what is printed as `0xA7xx`, `0122H` or `C000H - CFFFH`. */
export function plainCode(printed: string): string {
  return printed
    .split(/-|\u2013|\bto\b/)
    .map((end) => end.trim().replace(/^0x(?=[0-9A-FxX]{4}$)|(?<=^.{4})H$/gi, ''))
    .join('-');
}

/**
 * The 16-bit codes of `0122`, `0122H`, `0xB000`, `A7xx`, `01xx`, `C000-CFFF`, `C000H - CFFFH`; none of anything else.
 */
export function hexSpan(printed: string): CodeSpan {
  const plain = plainCode(printed).replaceAll('X', 'x');
  const ends = plain.split('-');
  if (ends.length > 2 || !ends.every((end) => end.length === 4 && /^[0-9A-F]{1,4}x*$/i.test(end))) return NONE;
  const { from, to } = notationRange(plain);
  return { from: toDigits(from), to: toDigits(to) };
}

/** The numbers of `7`, `4-6`, `11 - 255`; none of anything else. */
export function decimalSpan(printed: string): CodeSpan {
  const [, from, to = from] = /^(\d+)(?:\s*[-\u2013]\s*(\d+))?$/.exec(printed) ?? [];
  return from === undefined || to === undefined ? NONE : { from, to };
}
