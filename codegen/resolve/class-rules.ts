import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { classOf } from '../class-of.js';
import { cutAt, parseCode } from '../code.js';
import type { ClassRule, ClassSegment } from '../model.js';

const LAST_CODE = 0xffff;

/** The lines of the Status Class convention, as numbers. */
export function resolveClassRules({ classRules }: DICOMStatusSpec): ClassRule[] {
  return classRules.map((rule) => ({ ...rule, from: parseCode(rule.from), to: parseCode(rule.to), except: (rule.except ?? []).map(parseCode) }));
}

/** The whole space of codes, cut into ascending runs of one category. */
export function resolveClassSegments(spec: DICOMStatusSpec): ClassSegment[] {
  const bounds = resolveClassRules(spec).flatMap(({ from, to, except }) => [from, to + 1, ...except.flatMap((code) => [code, code + 1])]);
  const segments: ClassSegment[] = [];
  for (const { from, to } of cutAt([0, ...bounds, LAST_CODE + 1])) {
    const category = classOf(from, spec.classRules);
    const last = segments.at(-1);
    if (last !== undefined && last.category === category) segments[segments.length - 1] = { ...last, to };
    else segments.push({ from, to, category });
  }
  return segments;
}
