import type { Part, Source } from '../generated/typescript/spec.js';

/** What the spec says of the part that it was transcribed from. Citing another one is a fault of the program: the schema has no other. */
export function sourceOf(sources: readonly Source[], part: Part): Source {
  const source = sources.find((candidate) => candidate.part === part);
  if (source === undefined) throw new Error(`metadata.sources has no ${part}`);
  return source;
}
