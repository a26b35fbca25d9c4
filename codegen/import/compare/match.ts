import type { Group, RowFacts, SpecGroup, SpecRow } from '../../spec-rows/group.js';
import { bestPairs, type Pairing } from './best-pairs.js';
import { asCarried, headline, jaccard, sameWords, similarity } from './words.js';

/** Words alike enough to be the same row where no code decides. */
const ALIKE = 0.5;

/** Groups alike enough to be the same place under another number. */
const SAME_PLACE = 0.4;

/** What a place under another number must have in common with the old one. */
const SAME_ROWS = 0.3;

/**
 * Which rows of a place are which: by code, and among those with the same code, or none, by class and words. A code that cannot be
 * read belongs to the row with the same words.
 */
export function matchRows(known: readonly SpecRow[], printed: readonly RowFacts[]): Pairing<SpecRow, RowFacts> {
  return bestPairs(known, printed, (row, other) => {
    const alike = alikeness(row, other);
    const isUnreadable = row.from !== null && other.from === null && other.code !== null;
    if (isUnreadable) return sameWords(headline(row), headline(other)) ? 0.5 : 0;
    if (row.from !== other.from || row.to !== other.to) return 0;
    if (row.from === null && alike < ALIKE) return 0;
    return 1 + alike + (row.category === other.category ? 0.5 : 0);
  });
}

/** How much of name and meaning two rows share, as far as both have them. */
function alikeness(row: RowFacts, other: RowFacts): number {
  const shared = (['name', 'meaning'] as const).flatMap((aspect) => {
    const [ours, theirs] = [row[aspect], other[aspect]];
    return ours === null || theirs === null ? [] : [similarity(ours, theirs)];
  });
  return shared.length === 0 ? 1 : shared.reduce((sum, one) => sum + one, 0) / shared.length;
}

/**
 * Which places are which: by what they say, so that a new number is not a new table.
 *
 * @param mayMove - whether a place may be printed under another number: of pages that are not there nothing is known
 */
export function matchGroups(known: readonly SpecGroup[], printed: readonly Group[], mayMove: (group: SpecGroup) => boolean): Pairing<SpecGroup, Group> {
  const facts = new Map([...known, ...printed].map((group) => [group, factsOf(group)]));
  return bestPairs(known, printed, (group, other) => {
    const [ours, theirs] = [facts.get(group), facts.get(other)];
    if (group.kind !== other.kind || ours === undefined || theirs === undefined) return 0;
    // Tables of HTTP statuses all have the same few codes.
    const inCommon = Math.max(jaccard(ours.words, theirs.words), group.kind === 'HTTP table' ? 0 : jaccard(ours.codes, theirs.codes));
    const isNumberedAlike = group.table === other.table && group.section === other.section;
    if (!isNumberedAlike && (inCommon < SAME_ROWS || !mayMove(group))) return 0;
    const score =
      0.3 * Number(group.captionKey === undefined || group.title === other.title) +
      0.25 * jaccard(ours.words, theirs.words) +
      0.1 * jaccard(ours.codes, theirs.codes) +
      0.1 * Number(group.service === other.service && group.role === other.role) +
      0.15 * Number(group.table === other.table) +
      0.1 * Number(group.section === other.section);
    return score < SAME_PLACE ? 0 : score;
  });
}

function factsOf(group: Group): { words: Set<string>; codes: Set<string> } {
  const rows = group.rows.map((row) => asCarried(group, row));
  return {
    words: new Set(rows.map((row) => `${row.from ?? ''} ${row.meaning ?? row.name ?? ''}`)),
    codes: new Set(rows.map(({ from, to }) => `${from ?? ''} ${to ?? ''}`)),
  };
}
