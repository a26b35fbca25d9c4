import type { Editable } from '../../spec-rows/group.js';

/** Keeps what a record says under a key, or said, with the last edition that said it. */
export function remember(target: Editable, key: string, until: string, value: unknown = target[key]): void {
  const former = (target.former ?? []) as Editable[];
  const known = former.find((words) => JSON.stringify(words[key]) === JSON.stringify(value));
  if (known === undefined) target.former = [...former, { [key]: value, until }];
  else if (typeof known.until !== 'string' || known.until < until) known.until = until;
}
