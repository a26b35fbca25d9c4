import type { Group, RowFacts } from '../../spec-rows/group.js';

/** Whether two texts differ in case, blanks and punctuation only. */
export function sameWords(left: string, right: string): boolean {
  return lettersOf(left) === lettersOf(right);
}

/** How much two texts share, from 0 to 1: words in common among all of their words. */
export function similarity(left: string, right: string): number {
  return jaccard(new Set(left.toLowerCase().match(/[\p{L}\d]+/gu)), new Set(right.toLowerCase().match(/[\p{L}\d]+/gu)));
}

/** What two sets have in common, from 0 to 1; nothing in both is the same. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((item) => right.has(item)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

/** The words by which a row is known: its name, or else its meaning. */
export function headline({ name, meaning }: RowFacts): string {
  return name ?? meaning ?? '';
}

/** Whether two rows stand for the same codes, or without any have the same words. */
export function isSameRow(row: RowFacts, other: RowFacts): boolean {
  return row.from === other.from && row.to === other.to && (row.from !== null || headline(row) === headline(other));
}

/** A printed row as the spec carries it: of tables of HTTP statuses the first sentence, of PS3.7 no sentence; what it does not carry is `further`. */
export function asCarried({ kind }: Pick<Group, 'kind'>, row: RowFacts): RowFacts {
  if (row.meaning === null) return row;
  if (kind === 'status list' || kind === 'status type') return { ...row, meaning: null, further: row.meaning };
  if (kind !== 'HTTP table') return row;
  const meaning = firstSentence(row.meaning);
  return { ...row, meaning, further: row.meaning.slice(meaning.length).trim() || null };
}

/** The text up to the first full stop that ends a sentence, with the examples that follow it; the one of "e.g." ends none. */
function firstSentence(text: string): string {
  return /^.*?(?<!\b(?:e\.g|i\.e|etc|vs))\.(?: For example: .*|(?= [A-Z"])|$)/.exec(text)?.[0] ?? text;
}

/** The letters and digits of a text, in lower case. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '');
}
