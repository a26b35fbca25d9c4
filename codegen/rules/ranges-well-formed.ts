import type { ImplementationEntry, Row } from '../../generated/typescript/spec.js';
import { overlaps, parseCode, rowRange } from '../code.js';
import { notationRange } from '../../src/values/notation.js';
import type { Finding } from '../errors.js';
import type { Rule } from './rule.js';
import { implementationScopes, tableScopes, type Scope } from './scopes.js';

/** A row has a code or a range, a range runs upwards and says what its notation says, and the ranges of a table do not overlap. */
export const rangesWellFormed: Rule = {
  id: 'ranges-well-formed',
  check({ spec }) {
    const scopes = [...tableScopes(spec), ...implementationScopes(spec)];
    const rules = spec.classRules.flatMap((rule) => {
      const place = `classRules[${rule.notation}]`;
      const { from, to } = notationRange(rule.notation);
      if (parseCode(rule.from) === from && parseCode(rule.to) === to) return [];
      return [{ rule: this.id, place, value: `${rule.from}-${rule.to}`, expected: `the codes of ${rule.notation}` }];
    });
    return [...rules, ...scopes.flatMap((scope) => [...shapes(this.id, scope), ...overlapping(this.id, scope)])];
  },
};

function shapes(rule: string, { rows }: Scope): Finding[] {
  return rows.flatMap(({ place, row }) => {
    const value = { code: row.code, from: row.from, to: row.to, notation: row.notation };
    const problem = shapeProblem(row);
    return problem === undefined ? [] : [{ rule, place, value, expected: problem }];
  });
}

function shapeProblem({ code, from, to, notation }: Row | ImplementationEntry): string | undefined {
  const parts = [from, to, notation].filter((part) => part !== undefined).length;
  if (code === undefined ? parts !== 3 : parts !== 0) return 'either code, or from, to and notation';
  if (from === undefined || to === undefined || notation === undefined) return undefined;
  if (parseCode(from) >= parseCode(to)) return 'from to be below to';
  const printed = notationRange(notation);
  if (printed.from === parseCode(from) && printed.to === parseCode(to)) return undefined;
  return `the codes of ${notation}`;
}

function overlapping(rule: string, { rows }: Scope): Finding[] {
  const ranges = rows.filter(({ row }) => row.notation !== undefined);
  return ranges.flatMap(({ place, row }, index) =>
    ranges
      .slice(index + 1)
      .filter(({ row: other }) => overlaps(rowRange(row), rowRange(other)) && sharesService(row, other))
      .map(({ row: other }) => ({ rule, place, value: row.notation, expected: `no overlap with ${other.notation ?? ''}` })),
  );
}

function sharesService(left: Row | ImplementationEntry, right: Row | ImplementationEntry): boolean {
  return left.services === undefined || right.services === undefined || left.services.some((service) => right.services?.includes(service));
}
