import type { DICOMStatusSpec, Source } from '../../../generated/typescript/spec.js';
import { sourceOf } from '../../source-of.js';
import { specGroups } from '../../spec-rows/index.js';
import { compare, type Comparison } from '../compare/compare.js';
import type { Difference } from '../compare/difference.js';
import type { Extraction } from '../find/extraction.js';
import { fingerprint } from '../compare/fingerprint.js';
import { renumberReferences } from './renumber.js';
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
  const origin = sourceOf(spec.metadata.sources, extraction.part);
  const isNewer = extraction.edition > origin.edition;
  // Some pages of an edition between the two may have been applied before.
  const between = (origin.compared ?? []).filter((edition) => edition > origin.edition && edition < extraction.edition);
  const previous = between.at(-1) ?? origin.edition;
  const comparison = compare(spec, extraction);
  const unseen = comparison.differences.filter(({ kind }) => kind === 'not in the files').length;
  const writer = new Writer(specGroups(spec, extraction.part), comparison, extraction.edition, isNewer ? previous : undefined);
  const results = comparison.differences
    .filter(({ kind }) => kind !== 'not in the files')
    .map((difference) => ({ difference, isDone: writer.write(difference) }));
  renumberReferences(spec, comparison.differences);
  recordWording(comparison);
  if (isNewer) recordEdition(origin, extraction.edition, unseen === 0);
  const differences = (isDone: boolean): Difference[] => results.filter((result) => result.isDone === isDone).map(({ difference }) => difference);
  return { done: differences(true), left: differences(false), unseen };
}

/** The edition of a part is the last one of which every place was read; of others some pages were. */
function recordEdition(origin: Source, edition: string, isWhole: boolean): void {
  const compared = new Set(origin.compared).add(isWhole ? origin.edition : edition);
  if (isWhole) {
    compared.delete(edition);
    origin.edition = edition;
  }
  origin.compared = [...compared].sort() as [string, ...string[]];
}

/** Sentences that the spec does not carry leave their fingerprints. */
function recordWording({ found }: Comparison): void {
  for (const [{ target, keys }, printed] of found) {
    if (keys.wording !== undefined) target[keys.wording] = fingerprint(printed.meaning ?? '');
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
