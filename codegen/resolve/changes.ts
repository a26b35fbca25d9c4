import type { DICOMStatusSpec, Part, WebRow } from '../../generated/typescript/spec.js';
import type { ChangeModel, PartChanges } from '../model.js';
import type { SpecGroup, SpecRow } from '../spec-rows/group.js';
import { specGroups } from '../spec-rows/index.js';
import type { Cite } from './cite.js';

/** What the spec tells of changes from edition to edition, by part; only parts of which several editions were read. */
export function resolveChanges(spec: DICOMStatusSpec, cite: Cite): PartChanges[] {
  return spec.metadata.sources
    .filter(({ compared }) => compared !== undefined)
    .map(({ part, title, edition, compared = [] }) => ({
      part,
      title,
      editions: [...new Set([...compared, edition, ...specGroups(spec, part).flatMap((group) => group.edition ?? [])])].sort(),
      changes: [...(part === 'PS3.4' ? newSOPClasses(spec, cite) : []), ...rowChanges(spec, part, cite)].sort((left, right) =>
        left.edition < right.edition ? 1 : left.edition > right.edition ? -1 : 0,
      ),
    }));
}

/** The SOP Classes that came with an edition. */
function newSOPClasses({ serviceClasses }: DICOMStatusSpec, cite: Cite): ChangeModel[] {
  return serviceClasses.flatMap(({ annex, sopClasses }) =>
    sopClasses.flatMap(({ uid, name, services, since, changeProposals = [] }) => {
      if (since === undefined) return [];
      const head = { kind: 'new' as const, edition: since, changeProposals, code: uid, service: services.join(', ') };
      return [{ ...head, before: undefined, after: name, citation: cite('PS3.4', { section: annex }) }];
    }),
  );
}

function rowChanges(spec: DICOMStatusSpec, part: Part, cite: Cite): ChangeModel[] {
  return specGroups(spec, part).flatMap((group) =>
    group.rows.flatMap((row) => changesOf(group, row).map((change) => ({ ...change, citation: cite(part, { ...group, table: group.table ?? undefined }) }))),
  );
}

function changesOf({ service }: SpecGroup, { code, name, meaning, target }: SpecRow): Omit<ChangeModel, 'citation'>[] {
  const { since, until, changeProposals = [], former = [] } = target as Traced;
  const words = name ?? meaning ?? '';
  const head = { code: code ?? undefined, service: service ?? undefined };
  return [
    ...(since === undefined
      ? []
      : [{ ...head, kind: 'new' as const, edition: since, changeProposals: until === undefined ? changeProposals : [], before: undefined, after: words }]),
    ...(until === undefined ? [] : [{ ...head, kind: 'removed' as const, edition: until, changeProposals, before: words, after: undefined }]),
    ...former.flatMap(({ until: edition, ...before }): Omit<ChangeModel, 'citation'>[] => {
      if (edition === undefined) return [];
      const change = { ...head, edition, changeProposals: [] };
      const reworded = Object.entries(before).map(([key, value]) => ({
        ...change,
        kind: 'reworded' as const,
        before: textOf(value),
        after: textOf(target[key]),
      }));
      // Without other words, it was gone for a while.
      return reworded.length > 0 ? reworded : [{ ...change, kind: 'removed', before: words, after: undefined }];
    }),
  ];
}

/** What rows of every kind tell of editions. */
type Traced = Pick<WebRow, 'since' | 'until' | 'changeProposals' | 'former'>;

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value);
}
