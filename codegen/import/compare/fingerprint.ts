import { createHash } from 'node:crypto';
import { lettersOf } from './words.js';

/** Two fingerprints of a sentence: of its characters, and of its letters alone. They tell that it changed, not what it says; none of nothing. */
export function fingerprint(text: string | null): string | undefined {
  if (text === null) return undefined;
  return [text, lettersOf(text)].map((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 8)).join(' ');
}

/** Whether two sentences with these fingerprints differ in case, blanks and punctuation only. */
export function sameLetters(left: string, right: string): boolean {
  return left.split(' ')[1] === right.split(' ')[1];
}
