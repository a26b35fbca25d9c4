// Generated from codegen/runtime/code.ts by codegen. Do not edit: run "npm run generate".

/** The largest value of Status (0000,0900), which has 16 bits. */
const MAX_CODE = 0xffff;

/**
 * Checks that a value can be a Status Code.
 *
 * @throws TypeError when it is no integer
 * @throws RangeError when it is an integer outside 0 to 65535
 */
export function assertStatusCode(code: number): void {
  if (Number.isInteger(code) && code >= 0 && code <= MAX_CODE) return;
  const message = `a DICOM Status Code is an integer from 0 to 65535, not ${describeValue(code)}`;
  throw Number.isInteger(code) ? new RangeError(message) : new TypeError(message);
}

/**
 * A Status Code as it is usually written in code and logs, such as `0xA700`.
 *
 * @param code - an integer from 0 to 65535
 */
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

/** A value as it may stand in an error message. */
export function describeValue(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
