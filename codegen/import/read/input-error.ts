/** Where something stands in a source: lines and columns from 1. */
interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something is larger than any part of the standard has it; who knows the file makes an InputError of it. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
}

/** A published file cannot be read. The message names the file, the place in it, what is there and what was expected. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly place: Place,
    readonly found: string,
    readonly expected: string,
  ) {
    const position = [place.line, place.column].flatMap((number) => (number === undefined ? [] : [`:${String(number)}`])).join('');
    super(`${place.file.replace(/[\r\n]/g, ' ')}${position}: found ${found}, expected ${expected}`);
  }
}
