import { shown } from './shown.js';

/** The largest value of Status (0000,0900), which has 16 bits. */
const MAX_CODE = 0xffff;

/** A run of codes by its ends, both inclusive. */
export interface CodeRange {
  readonly from: number;
  readonly to: number;
}

/** Whether a range holds the code. */
export function covers(code: number): (range: CodeRange) => boolean {
  return ({ from, to }) => from <= code && code <= to;
}

/** Whether two ranges share a code. */
export function overlaps(left: CodeRange, right: CodeRange): boolean {
  return left.from <= right.to && right.from <= left.to;
}

/** Whether a value can be a Status Code. */
export function isCode(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_CODE;
}

/**
 * Checks that a value can be a Status Code.
 *
 * @throws TypeError when it is not an integer
 * @throws RangeError when it is an integer outside 0 to 65535
 */
export function assertStatusCode(code: number): void {
  if (isCode(code)) return;
  const message = `a DICOM Status Code is an integer from 0 to 65535, not ${shown(code)}`;
  throw Number.isInteger(code) ? new RangeError(message) : new TypeError(message);
}

/** A Status Code as it is usually written in code and logs, such as `0xA700`. */
export function toHex(code: number): string {
  return `0x${toDigits(code)}`;
}

/** A Status Code as the tables of the standard write it, such as `A700`. */
export function toDigits(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** A code, or a range by its ends such as `A700-A7FF`. */
export function rangeText(from: number, to: number, write: (code: number) => string = toHex): string {
  return from === to ? write(from) : `${write(from)}-${write(to)}`;
}

/** How many codes a range has besides its first. */
export function widthOf({ from, to }: { readonly from: number; readonly to: number }): number {
  return to - from;
}
