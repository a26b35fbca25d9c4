import type { DICOMStatusSpec } from '../../../generated/typescript/spec.js';
import type { Extraction } from '../find/extraction.js';
import type { Difference } from './difference.js';

/** SOP Classes that came or went, by UID: the spec has their names from PS3.6. Only annexes that list theirs in a table can lose one. */
export function compareSOPClasses({ serviceClasses, retiredSOPClasses }: DICOMStatusSpec, { sopClasses, whole, edition }: Extraction): Difference[] {
  if (sopClasses.length === 0) return [];
  const known = serviceClasses.flatMap(({ annex, sopClasses: list }) => list.map((sopClass) => ({ ...sopClass, annex })));
  const uids = new Set([...known, ...retiredSOPClasses.sopClasses].map(({ uid }) => uid));
  const printed = new Set(sopClasses.map(({ uid }) => uid));
  const withTables = new Set(sopClasses.map(({ section }) => section.split('.', 1)[0]));
  const first = new Map(sopClasses.filter(({ uid }) => !uids.has(uid)).map((sopClass) => [sopClass.uid, sopClass]));
  const gone = known.filter(({ uid, annex, since = '' }) => whole && withTables.has(annex) && !printed.has(uid) && since <= edition);
  return [
    ...[...first.values()].map((sopClass) => ({ kind: 'SOP Class only in the edition' as const, sopClass })),
    ...gone.map(({ uid, name, annex }) => ({ kind: 'SOP Class only in spec' as const, sopClass: { uid, name, section: annex } })),
  ];
}
