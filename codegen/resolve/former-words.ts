import type { FormerWords } from '../../generated/typescript/spec.js';

/** The words that stood under a key in other editions. */
export function formerWords({ former = [] }: { readonly former?: readonly FormerWords[] }, key: 'meaning' | 'phrase'): string[] {
  return former.flatMap(({ [key]: words }) => words ?? []);
}
