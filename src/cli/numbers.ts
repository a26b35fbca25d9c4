import { codesIn } from '../text/codes.js';
import { UsageError } from './command.js';

/** A whole number from 0 to a limit. */
export function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new UsageError(`${name} is "${text}", and must be a whole number from 0 to ${String(most)}`);
  return value;
}

/** A Status Code in any notation. */
export function statusCode(name: string, text: string): number {
  const code = codesIn(text)[0]?.code;
  if (code === undefined) throw new UsageError(`${name} is "${text}", and must be a number from 0 to 65535, such as 0xA702 or 42754`);
  return code;
}
