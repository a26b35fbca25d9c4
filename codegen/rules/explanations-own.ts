import type { Finding } from '../errors.js';
import { TO_BE_WRITTEN } from '../spec-rows/group.js';
import type { Rule } from './rule.js';

/** An explanation is written, and in our words: neither a mark for a person nor what the standard prints beside it. */
export const explanationsOwn: Rule = {
  id: 'explanations-own',
  check({ whole }) {
    return unwritten(whole, '').map(({ place, value }) => ({ rule: this.id, place, value, expected: 'an explanation in our own words' }));
  },
};

function unwritten(value: unknown, place: string): Omit<Finding, 'rule' | 'expected'>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) => unwritten(item, `${place}/${key}`));
  if (!('explanation' in value)) return inner;
  const { explanation } = value;
  const printed = ['meaning', 'symbol', 'phrase'].map((key) => (value as Readonly<Record<string, unknown>>)[key]);
  return explanation === TO_BE_WRITTEN || printed.includes(explanation) ? [{ place: `${place}/explanation`, value: explanation }, ...inner] : inner;
}
