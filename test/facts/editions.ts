import { recordHistory } from '../../codegen/import/apply/history.js';
import { compare } from '../../codegen/import/compare/compare.js';
import type { Difference } from '../../codegen/import/compare/difference.js';
import { sourceOf } from '../../codegen/source-of.js';
import { specGroups } from '../../codegen/spec-rows/index.js';
import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import { EDITIONS, type PrintedRow } from '../support/editions.js';
import type { Comparison } from './comparison.js';

function isCurrent(spec: DICOMStatusSpec, { part, edition }: (typeof EDITIONS)[number]): boolean {
  return sourceOf(spec.metadata.sources, part).edition === edition;
}

function ofNewerPage(group: object | undefined): boolean {
  return group !== undefined && 'edition' in group && group.edition !== undefined;
}

/** The differences that `check` would report, except those of fingerprints and of the single pages that are newer than the part. */
function reported(differences: readonly Difference[]): string[] {
  return differences
    .filter((difference) => !(difference.kind === 'differs' && difference.aspect === 'wording'))
    .filter((difference) => !ofNewerPage('group' in difference ? difference.group : {}) && !ofNewerPage('into' in difference ? difference.into : {}))
    .map(({ kind, ...rest }) => `${kind} ${JSON.stringify(rest, ['group', 'section', 'table', 'row', 'code', 'meaning', 'values', 'mention', 'uid'])}`);
}

/** A copy that has forgotten what its rows said before, and until when those were there that are gone; newer pages are no matter of the parts. */
function withoutHistory(spec: DICOMStatusSpec, part: Part): DICOMStatusSpec {
  const copy = structuredClone(spec);
  for (const { target } of specGroups(copy, part).flatMap((group) => (ofNewerPage(group) ? [] : group.rows.filter(({ isTraced }) => isTraced)))) {
    if (target.until === undefined) delete target.former;
    else target.until = '2014a';
  }
  return copy;
}

/** What the importer finds in the published editions: the rows of today, and since when and until when they were so. */
export const EDITIONS_READ: readonly Comparison[] = [
  ...EDITIONS.map((extraction): Comparison => ({
    name: `${extraction.part} ${extraction.edition}, as the importer reads it`,
    of: (spec) => {
      if (!isCurrent(spec, extraction)) return [sourceOf(spec.metadata.sources, extraction.part).compared?.includes(extraction.edition), true];
      const { differences, places } = compare(spec, extraction);
      const rows = places
        .filter(({ group }) => !ofNewerPage(group))
        .flatMap(({ found }) => found)
        .filter(([row]) => row.keys.wording !== undefined);
      return [
        { reported: reported(differences), wording: rows.map(([{ wording }]) => wording) },
        { reported: [], wording: rows.map(([, printed]) => (printed as PrintedRow).wording) },
      ];
    },
  })),
  ...(['PS3.4', 'PS3.18'] as const).map((part): Comparison => ({
    name: `what the rows of ${part} said before`,
    of: (spec) => {
      const copy = withoutHistory(spec, part);
      recordHistory(
        copy,
        part,
        EDITIONS.filter((extraction) => extraction.part === part),
      );
      return [spec, copy];
    },
  })),
];
