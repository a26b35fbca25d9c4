import type { FormerWords } from '../../generated/typescript/spec.js';

/** What a record of the spec says of other editions. */
interface Traced {
  readonly former?: readonly FormerWords[];
  readonly until?: string;
  readonly deprecated?: string;
}

/** The words that stood under a key before. */
export function formerWords({ former = [] }: Traced, key: 'meaning' | 'phrase'): string[] {
  return former.flatMap(({ [key]: words }) => words ?? []);
}

/** Why not to use it any more, if there is a reason. */
export function deprecation({ deprecated, until }: Traced): string | undefined {
  return deprecated ?? (until === undefined ? undefined : `Gone from the standard after ${until}.`);
}
