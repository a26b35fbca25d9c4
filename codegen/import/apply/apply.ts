import type { DICOMStatusSpec, Source } from '../../../generated/typescript/spec.js';
import { sourceOf } from '../../source-of.js';
import { specGroups } from '../../spec-rows/index.js';
import { compare, type Place } from '../compare/compare.js';
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
  const comparison = compare(spec, extraction);
  // Places of which a newer page was read stay as they are.
  const differences = comparison.differences.filter((difference) => specEditionOf(difference, origin.edition) <= edition);
  const unseen = differences.filter(({ kind }) => kind === 'not in the files').length;
  const writer = new Writer(spec, comparison, edition, origin.edition);
  const results = differences
    .filter(({ kind }) => kind !== 'not in the files')
    .sort((one, other) => Number(isAboutType(other)) - Number(isAboutType(one)))
    .map((difference) => ({ difference, isDone: writer.write(difference) }));
  renumberReferences(spec, differences);
  const done = results.flatMap(({ difference, isDone }) => (isDone ? [difference] : []));
  const left = results.flatMap(({ difference, isDone }) => (isDone || isWritten(difference, done) ? [] : [difference]));
  // Now with what was added.
  const places = compare(spec, extraction).places.filter(({ group }) => (group.edition ?? origin.edition) <= edition);
  recordWording(places);
  recordUndecided(origin, places, left, edition);
  recordEdition(spec, origin, places, edition, unseen === 0);
  return { done, left, unseen };
}

/** Lists of statuses lead to status types, which have to be there first. */
function isAboutType(difference: Difference): boolean {
  return 'group' in difference && difference.group.kind === 'status type';
}

/** A place that is new is there with its rows. */
function isWritten(difference: Difference, done: readonly Difference[]): boolean {
  return difference.kind === 'table only in the edition' && done.some((other) => other.kind === 'row only in the edition' && other.group === difference.group);
}

/** The edition of a part is the last one of which every place was read; places of which a newer page was read have their own. */
function recordEdition(spec: DICOMStatusSpec, origin: Source, places: readonly Place[], edition: string, isWhole: boolean): void {
  if (!isWhole) {
    for (const { group } of places) {
      for (const cited of group.cites) {
        if (edition > origin.edition) cited.edition = edition;
      }
    }
    return;
  }
  for (const { edition: own, cites } of specGroups(spec, origin.part)) {
    for (const cited of cites) {
      if (own !== undefined && own <= edition) delete cited.edition;
    }
  }
  if (edition === origin.edition) return;
  const compared = new Set(origin.compared).add(origin.edition);
  compared.delete(edition);
  origin.compared = [...compared].sort() as [string, ...string[]];
  origin.edition = edition;
}

/** Sentences that the spec does not carry leave their fingerprints. */
function recordWording(places: readonly Place[]): void {
  for (const [{ target, keys }, printed] of places.flatMap(({ found }) => found)) {
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
