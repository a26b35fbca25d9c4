import { withGroups } from '../../src/text/placeholders.js';
import type { Rule } from './rule.js';

/** The pattern of a log form is a regular expression that fits its example. */
export const logFormsFit: Rule = {
  id: 'log-forms-fit',
  check({ spec }) {
    return spec.logForms.flatMap(({ pattern, needs, example }, index) =>
      example.includes(needs) && fits(pattern, example)
        ? []
        : [
            {
              rule: this.id,
              place: `logForms[${String(index)}].pattern`,
              value: pattern,
              expected: `a regular expression that, with what it needs, fits "${example}"`,
            },
          ],
    );
  },
};

function fits(pattern: string, example: string): boolean {
  try {
    return new RegExp(withGroups(pattern)).test(example);
  } catch {
    return false;
  }
}
