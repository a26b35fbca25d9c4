import type { DottedList } from './data-types.js';
import { words } from './words.js';

/** The UIDs or section numbers of a packed list, each with the root before it. */
export function unpackDotted(list: DottedList, root = ''): string[] {
  let parts: string[] = [];
  return words(list).flatMap((word) => {
    const [first = '', more = '0'] = word.split('+');
    const kept = parts.slice(0, Number(first.charAt(0)));
    return Array.from({ length: Number(more) + 1 }, (_, step) => {
      parts = step ? [...parts.slice(0, -1), String(Number(parts.at(-1)) + 1)] : [...kept, ...first.slice(1).split('.')];
      return root + parts.join('.');
    });
  });
}
