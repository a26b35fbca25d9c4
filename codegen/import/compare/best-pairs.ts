/** Things of two lists that belong together, and those that have no partner. */
export interface Pairing<L, R> {
  readonly pairs: readonly (readonly [L, R])[];
  readonly onlyLeft: readonly L[];
  readonly onlyRight: readonly R[];
}

/** Pairs the things with the highest scores first; a score of 0 makes no pair, and of equal ones the earlier goes first. */
export function bestPairs<L, R>(left: readonly L[], right: readonly R[], score: (left: L, right: R) => number): Pairing<L, R> {
  const candidates = left
    .flatMap((one, i) => right.map((other, j) => ({ one, other, score: score(one, other), i, j })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const taken = { left: new Set<L>(), right: new Set<R>() };
  const pairs: [L, R][] = [];
  for (const { one, other } of candidates) {
    if (taken.left.has(one) || taken.right.has(other)) continue;
    taken.left.add(one);
    taken.right.add(other);
    pairs.push([one, other]);
  }
  pairs.sort(([a], [b]) => left.indexOf(a) - left.indexOf(b));
  return { pairs, onlyLeft: left.filter((one) => !taken.left.has(one)), onlyRight: right.filter((other) => !taken.right.has(other)) };
}
