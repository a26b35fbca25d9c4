import type { DICOMStatusSpec, Source } from '../../../generated/typescript/spec.js';
import { sourceOf } from '../../source-of.js';
import { specGroups } from '../../spec-rows/index.js';
import { compare, type Comparison } from '../compare/compare.js';
import { specEditionOf, type Difference } from '../compare/difference.js';
import type { Extraction } from '../find/extraction.js';
import { fingerprint } from '../compare/fingerprint.js';
import { renumberReferences } from './renumber.js';
import { recordUndecided } from './undecided.js';
import { Writer } from './writer.js';

/** What was done, and what is left to a person. */
interface Applied {
  readonly done: readonly Difference[];
  readonly left: readonly Difference[];
  /** How many places of the spec were not among the files; with any, the edition of the part stays. */
  readonly unseen: number;
}

/** Changes `spec` in place to what an edition that is the same or newer prints, as far as that is sure. */
export function apply(spec: DICOMStatusSpec, extraction: Extraction): Applied {
  const { part, edition } = extraction;
  const origin = sourceOf(spec.metadata.sources, part);
  const known = specGroups(spec, part);
  const comparison = compare(spec, extraction);
  // Places of which a newer page was read stay as they are.
  const differences = comparison.differences.filter((difference) => specEditionOf(difference, origin.edition) <= edition);
  const unseen = differences.filter(({ kind }) => kind === 'not in the files').length;
  const writer = new Writer(spec, known, comparison, edition, origin.edition);
  const results = differences
    .filter(({ kind }) => kind !== 'not in the files')
    .sort((one, other) => Number(isAboutType(other)) - Number(isAboutType(one)))
    .map((difference) => ({ difference, isDone: writer.write(difference) }));
  const of = (isDone: boolean): Difference[] => results.filter((result) => result.isDone === isDone).map(({ difference }) => difference);
  const applied = { done: of(true), left: of(false), unseen };
  renumberReferences(spec, differences);
  recordWording(comparison, origin.edition, edition);
  recordUndecided(origin, comparison, applied.left, edition);
  recordEdition(origin, comparison, edition, unseen === 0);
  return applied;
}

/** Lists of statuses lead to status types, which have to be there first. */
function isAboutType(difference: Difference): boolean {
  return 'group' in difference && difference.group.kind === 'status type';
}

/** The edition of a part is the last one of which every place was read; places of which a newer page was read have their own. */
function recordEdition(origin: Source, { places }: Comparison, edition: string, isWhole: boolean): void {
  for (const { group } of places) {
    for (const cited of group.cites) {
      if ((group.edition ?? origin.edition) > edition) continue;
      if (isWhole || edition === origin.edition) delete cited.edition;
      else cited.edition = edition;
    }
  }
  if (!isWhole || edition <= origin.edition) return;
  const compared = new Set(origin.compared).add(origin.edition);
  compared.delete(edition);
  origin.compared = [...compared].sort() as [string, ...string[]];
  origin.edition = edition;
}

/** Sentences that the spec does not carry leave their fingerprints. */
function recordWording({ places }: Comparison, partEdition: string, edition: string): void {
  const found = places.flatMap((place) => ((place.group.edition ?? partEdition) <= edition ? place.found : []));
  for (const [{ target, keys }, printed] of found) {
    if (keys.wording === undefined) continue;
    const wording = fingerprint(printed.further);
    if (wording === undefined) Reflect.deleteProperty(target, keys.wording);
    else target[keys.wording] = wording;
  }
}

/** The rows that wait for a person, with their places. */
export function toReview(spec: DICOMStatusSpec, part: Extraction['part']): string[] {
  return specGroups(spec, part).flatMap(({ section, table, rows }) =>
    rows
      .filter(({ target }) => 'review' in target)
      .map(({ code, name, meaning }) => `${table === null ? section : `Table ${table}`}: ${[code, name ?? meaning].filter(Boolean).join(' ')}`),
  );
}
