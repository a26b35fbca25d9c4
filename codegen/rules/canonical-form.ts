import { formatSpec } from '../canonical.js';
import type { Rule } from './rule.js';

/** The file is written as `npm run fix:spec` writes it, so that a diff reads like an erratum. */
export const canonicalForm: Rule = {
  id: 'canonical-form',
  check({ whole, text }) {
    const expected = formatSpec(whole).split('\n');
    const actual = text.split('\n');
    const line = actual.findIndex((content, index) => content !== expected[index]);
    if (line === -1 && actual.length === expected.length) return [];
    const at = line === -1 ? actual.length : line;
    const wanted = expected[at];
    return [
      {
        rule: this.id,
        place: `line ${String(at + 1)}`,
        value: actual[at],
        expected: `${wanted === undefined ? 'the end of the file' : `the line ${wanted.trim()}`}; run "npm run fix:spec"`,
      },
    ];
  },
};
