/** What a change asks of the version, the largest first. */
export const LEVELS = ['major', 'minor', 'patch'] as const;

/** See VERSIONING.md. */
export type Level = (typeof LEVELS)[number];

/** A change with its level and words for the changelog. */
export interface Change {
  readonly level: Level;
  readonly text: string;
}

/** The largest level of some changes; undefined if nothing changed. */
export function largest(changes: readonly Change[]): Level | undefined {
  return LEVELS.find((level) => changes.some((change) => change.level === level));
}
