import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';

/** No row waits for a person: what the import of an edition proposed was looked at, and its mark taken away. */
export const nothingToReview: Rule = {
  id: 'nothing-to-review',
  check({ whole }) {
    return marked(whole, '').map(({ place, value }) => ({ rule: this.id, place, value, expected: 'a row that was reviewed, without the key "review"' }));
  },
};

/** The records with a mark, with their paths. */
function marked(value: unknown, place: string): Omit<Finding, 'rule' | 'expected'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => marked(item, `${place}/${key}`));
  return 'review' in value ? [{ place, value }, ...inner] : inner;
}
