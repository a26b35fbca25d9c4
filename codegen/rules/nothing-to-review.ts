import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';

/** No row waits for a person: what the import of an edition proposed or left was looked at, and its mark or note taken away. */
export const nothingToReview: Rule = {
  id: 'nothing-to-review',
  check({ whole }) {
    const left = whole.metadata.sources.flatMap(({ part, undecided = [] }) =>
      undecided.map((value) => ({ place: `metadata.sources[${part}].undecided`, value })),
    );
    return [
      ...marked(whole, '').map((found) => ({ rule: this.id, ...found, expected: 'a row that was reviewed, without the key "review"' })),
      ...left.map((found) => ({ rule: this.id, ...found, expected: 'the row in its place, or no note if the spec is not to have it' })),
    ];
  },
};

/** The records with a mark, with their paths. */
function marked(value: unknown, place: string): Omit<Finding, 'rule' | 'expected'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => marked(item, `${place}/${key}`));
  return 'review' in value ? [{ place, value }, ...inner] : inner;
}
