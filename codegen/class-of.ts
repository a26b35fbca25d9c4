import type { Category, ClassRule } from '../generated/typescript/spec.js';
import { parseCode } from './code.js';

/** The category that the class rules give to a code, if they allow it. */
export function classOf(code: number, rules: readonly ClassRule[]): Category | undefined {
  return rules.find((rule) => parseCode(rule.from) <= code && code <= parseCode(rule.to) && !rule.except?.some((exception) => parseCode(exception) === code))
    ?.category;
}
