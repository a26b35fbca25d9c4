import type { DottedList } from '../../runtime/data-types.js';

/** UIDs or section numbers front-coded: each tells how many components it shares with the one before, and those that count up are only counted. */
export function packDotted(numbers: readonly string[]): DottedList {
  const words: { first: string; more: number }[] = [];
  let before: string[] = [];
  for (const number of numbers) {
    const parts = number.split('.');
    const last = words.at(-1);
    const next = [...before.slice(0, -1), String(Number(before.at(-1)) + 1)];
    if (last !== undefined && number === next.join('.')) {
      last.more += 1;
    } else {
      const shared = parts.slice(0, -1).findIndex((part, index) => part !== before[index]);
      const kept = shared === -1 ? parts.length - 1 : shared;
      words.push({ first: String(kept) + parts.slice(kept).join('.'), more: 0 });
    }
    before = parts;
  }
  return words.map(({ first, more }) => (more === 0 ? first : `${first}+${String(more)}`)).join(' ');
}
