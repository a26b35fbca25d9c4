import type { DICOMStatusSpec, DIMSEService, ImplementationEntry } from '../../generated/typescript/spec.js';
import { parseCode } from '../code.js';
import { classOf } from '../class-of.js';
import type { Rule } from './rule.js';

/** Where an implementation gives a code another meaning or category than the standard in the same scope, its explanation names the standard, or a discrepancy says so. */
export const implementationCollisions: Rule = {
  id: 'implementation-collisions',
  check({ spec }) {
    return spec.implementations.flatMap(({ id, entries }) =>
      entries.flatMap((entry) => {
        const { code } = entry;
        if (code === undefined || /\bPS3\.|\bstandard\b/.test(entry.explanation ?? '')) return [];
        const standard = collidingName(spec, entry, code);
        if (standard === undefined) return [];
        const declared = spec.discrepancies.some(({ codes, implementations }) => implementations?.includes(id) && codes.includes(code));
        if (declared) return [];
        return [
          {
            rule: this.id,
            place: `implementations[${id}].entries[${code}]`,
            value: entry.name,
            expected: `${standard}, an explanation that names the standard, or a discrepancy that names ${id} and ${code}`,
          },
        ];
      }),
    );
  },
};

/** What the standard means by the code instead, if it means something else. */
function collidingName(spec: DICOMStatusSpec, entry: ImplementationEntry, code: string): string | undefined {
  const category = classOf(parseCode(code), spec.classRules);
  if (category !== entry.category) return `the category ${category ?? 'Unknown'}`;
  const names = standardNames(spec, code, entry.services);
  return names.size === 0 || names.has(entry.name) ? undefined : [...names].join(' or ');
}

/** The names that the code has in the general statuses and in every service class that uses one of the services. */
function standardNames(spec: DICOMStatusSpec, code: string, services: readonly DIMSEService[] | undefined): Set<string> {
  const general = spec.statusTypes.filter((type) => type.code === code).map(({ name }) => name);
  const specific = spec.serviceClasses
    .filter(({ sopClasses }) => sopClasses.some((sopClass) => services === undefined || sopClass.services.some((service) => services.includes(service))))
    .flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.filter((row) => row.code === code).map(({ name }) => name)));
  return new Set([...general, ...specific]);
}
