import { toDigits } from '../../runtime/code.js';

/** A code as a literal of TypeScript. */
export function hexLiteral(code: number): string {
  return `0x${toDigits(code)}`;
}
