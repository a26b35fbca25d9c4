import type { Category } from '../../../generated/typescript/spec.js';
import { cutAt, type CodeRange } from '../../code.js';
import type { ClassRule } from '../../model.js';

const LAST_CODE = 0xffff;

/** A run of codes of one category; without a category where no class rule allows the codes. */
export interface ClassSegment extends CodeRange {
  readonly category: Category | undefined;
}

/** The whole space of codes, cut into ascending runs of one category. */
export function classSegments(rules: readonly ClassRule[]): ClassSegment[] {
  const bounds = rules.flatMap(({ from, to, except }) => [from, to + 1, ...except.flatMap((code) => [code, code + 1])]);
  const segments: ClassSegment[] = [];
  for (const { from, to } of cutAt([0, ...bounds, LAST_CODE + 1])) {
    const category = categoryOf(from, rules);
    const last = segments.at(-1);
    if (last !== undefined && last.category === category) segments[segments.length - 1] = { ...last, to };
    else segments.push({ from, to, category });
  }
  return segments;
}

function categoryOf(code: number, rules: readonly ClassRule[]): Category | undefined {
  return rules.find(({ from, to, except }) => from <= code && code <= to && !except.includes(code))?.category;
}
