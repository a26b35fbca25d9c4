import type { DICOMStatusSpec } from '../../../generated/typescript/spec.js';
import { specGroups } from '../../spec-rows/index.js';
import { specMentions } from '../../spec-rows/mentions.js';
import { specSections } from '../../spec-rows/sections.js';
import type { Aspect, Editable, Group, RowFacts, SpecGroup, SpecRow } from '../../spec-rows/group.js';
import { plainCode } from '../../spec-rows/printed-codes.js';
import { compareMentions, compareSections } from './sections.js';
import type { Difference, Value } from './difference.js';
import { wasRead, type Extraction } from '../find/extraction.js';
import { fingerprint, sameLetters } from './fingerprint.js';
import { matchGroups, matchRows } from './match.js';
import { compareSOPClasses } from './sop-classes.js';
import { asCarried, headline, sameWords } from './words.js';

const RELATED_FIELDS = 'Related Fields';

/** A place of the spec that the edition has too, and the rows of the spec that it prints, with what it prints. */
export interface Place {
  readonly group: SpecGroup;
  readonly found: readonly (readonly [SpecRow, RowFacts])[];
}

/** What was compared with what. */
export interface Comparison {
  /** The places of the spec, whether the edition has them or not. */
  readonly known: readonly SpecGroup[];
  readonly places: readonly Place[];
  /** The objects of the spec behind what is printed. */
  readonly targets: ReadonlyMap<RowFacts, Editable>;
  readonly differences: readonly Difference[];
}

/** Compares what the spec has of a part with what an edition prints. */
export function compare(spec: DICOMStatusSpec, extraction: Extraction): Comparison {
  const known = specGroups(spec, extraction.part);
  const { pairs, onlyLeft, onlyRight } = matchGroups(
    known,
    [...extraction.groups, ...extraction.definitions],
    ({ section }) => extraction.whole || extraction.sections.has(section),
  );
  const compared = pairs.map(([group, printed]) => ({ group, ...compareGroups(group, printed) }));
  const mentions = specMentions(spec, extraction.part);
  const differences = [
    ...compared.flatMap((result) => result.differences),
    ...onlyLeft.flatMap((group) => missing(group, extraction)),
    ...onlyRight.flatMap((group) => [
      { kind: 'table only in the edition' as const, group },
      ...group.rows.map((printed) => onlyInSource(group, printed, undefined)),
    ]),
  ];
  const targets = new Map(compared.flatMap((result) => [...result.targets]));
  return {
    known,
    places: compared,
    targets,
    differences: [
      ...joinMoved(differences, extraction.edition),
      ...compareSections(specSections(spec, extraction.part), mentions, extraction),
      ...compareMentions(mentions, known, extraction),
      ...compareSOPClasses(spec, extraction),
    ],
  };
}

/**
 * A place that an edition lacks is gone only if the files have the section or is the whole part. That is sure if the section is gone
 * from a single document: pages may be missing, and what stands in a section may not have been recognised.
 */
function missing(group: SpecGroup, extraction: Extraction): Difference[] {
  const rows = current(group);
  // What cannot say that it is gone, as a last row without a code, goes with the others.
  const isGone = !rows.some(({ isTraced }) => isTraced) && group.rows.some(({ isTraced }) => isTraced);
  if (rows.length === 0 || isGone) return [];
  const hasSection = extraction.sections.has(group.section);
  if (!wasRead(extraction, group.section)) return [{ kind: 'not in the files', group }];
  const isSure = !hasSection && extraction.form !== 'chunked XHTML';
  return [{ kind: 'table only in spec', group, isSure }, ...rows.map((row) => ({ kind: 'row only in spec' as const, group, row, isSure }))];
}

/** The rows that the edition of the spec has; the others are gone. */
function current({ rows }: SpecGroup): SpecRow[] {
  return rows.filter(({ until }) => until === undefined);
}

function compareGroups(group: SpecGroup, printed: Group): Pick<Place, 'found'> & Pick<Comparison, 'targets' | 'differences'> {
  const { pairs, onlyLeft, onlyRight } = matchRows(current(group), printed.rows);
  const found = pairs.map(([row, other]) => [row, asCarried(group, other)] as const);
  const isRenumbered = group.section !== printed.section || group.table !== printed.table;
  const isRetitled = group.captionKey !== undefined && group.title !== printed.title;
  const isOtherTransaction =
    (group.kind === 'HTTP table' || group.kind === 'PDU field') && group.service !== null && printed.service !== null && group.service !== printed.service;
  // A row whose code cannot be read may be any of those that are missing.
  const isLegible = onlyRight.every(({ from }) => from !== null);
  const differences: Difference[] = [
    ...(isRenumbered ? [{ kind: 'renumbered' as const, group, printed }] : []),
    ...(isRetitled ? [{ kind: 'caption' as const, group, printed, onlyForm: sameWords(group.title, printed.title) }] : []),
    ...(isOtherTransaction ? [{ kind: 'transaction' as const, group, printed }] : []),
    ...columnsOf(group, printed),
    ...found.flatMap(([row, other]) => aspectsOf(group, row, other)),
    ...onlyLeft.map((row) => ({ kind: 'row only in spec' as const, group, row, isSure: isLegible || row.from === null })),
    ...onlyRight.map((other) => onlyInSource(printed, other, group)),
  ];
  return { found, targets: new Map(pairs.map(([{ target }, other]) => [other, target])), differences };
}

/** Columns that came or went: those that nobody reads, and the one of related fields. */
function columnsOf(group: SpecGroup, printed: Group): Difference[] {
  const known = current(group);
  const isRead = known.some(({ keys }) => keys.relatedFields !== undefined);
  const isPrinted = printed.rows.some(({ relatedFields }) => relatedFields !== null);
  const wasPrinted = known.some(({ relatedFields }) => relatedFields !== null);
  const hadFields = known.some(({ relatedFields }) => (relatedFields ?? []).length > 0);
  return [
    ...(printed.unread ?? []).map((column) => ({ kind: 'column only in the edition' as const, group, column })),
    ...(isRead && isPrinted && !wasPrinted ? [{ kind: 'column only in the edition' as const, group, column: RELATED_FIELDS }] : []),
    ...(isRead && hadFields && !isPrinted ? [{ kind: 'column only in spec' as const, group, column: RELATED_FIELDS }] : []),
  ];
}

function onlyInSource(group: Group, printed: RowFacts, into: SpecGroup | undefined): Difference {
  return { kind: 'row only in the edition', group, row: asCarried(group, printed), printed, into };
}

function aspectsOf(group: SpecGroup, row: SpecRow, printed: RowFacts): Difference[] {
  const differs = (aspect: Aspect, ours: Value | null, theirs: Value | null, onlyForm: boolean): Difference[] =>
    ours === null || theirs === null || String(ours) === String(theirs)
      ? []
      : [{ kind: 'differs', aspect, group, row, printed, values: [ours, theirs], onlyForm }];
  const words = (['category', 'name', 'meaning', 'keyword', 'vr', 'vm'] as const).flatMap((aspect) => {
    const [ours, theirs] = [row[aspect] ?? null, printed[aspect] ?? null];
    return differs(aspect, ours, theirs, sameWords(ours ?? '', theirs ?? ''));
  });
  // The order of fields in a cell says nothing.
  const hasFields = row.keys.relatedFields !== undefined;
  const fields = differs('relatedFields', row.relatedFields?.toSorted() ?? (hasFields ? [] : null), printed.relatedFields?.toSorted() ?? null, false);
  // The same codes printed in another way, or something that is not a code any more.
  const isOther = row.from !== null && printed.from === null;
  const notation =
    printed.code === null || (row.keys.code === undefined && !isOther)
      ? []
      : differs('code', row.code, isOther ? printed.code : plainCode(printed.code), row.from !== null && !isOther);
  const wordings = [row.wording ?? '', fingerprint(printed.further) ?? ''] as const;
  const sentences = row.keys.wording === undefined ? [] : differs('wording', ...wordings, sameLetters(...wordings));
  return [...words, ...fields, ...notation, ...sentences];
}

/**
 * A row that left one place and came to another with the same code and words has moved; codes of PS3.7 come and go everywhere. Of
 * places of which a newer page was read, an edition tells nothing about today.
 */
function joinMoved(differences: readonly Difference[], edition: string): Difference[] {
  const isUpTo = (group: SpecGroup | undefined): boolean => (group?.edition ?? '') <= edition;
  const arrivals = new Set(differences.filter((difference) => difference.kind === 'row only in the edition'));
  const joined = differences.map((difference): Difference => {
    if (difference.kind !== 'row only in spec' || !/^[ABC]/.test(difference.row.from ?? '') || !isUpTo(difference.group)) return difference;
    const { group, row } = difference;
    const arrival = [...arrivals].find((candidate) => candidate.group.kind === group.kind && isUpTo(candidate.into) && isSame(row, candidate.row));
    if (arrival === undefined) return difference;
    arrivals.delete(arrival);
    return { kind: 'moved', group, row, arrival };
  });
  return joined.filter((difference) => difference.kind !== 'row only in the edition' || arrivals.has(difference));
}

function isSame(row: RowFacts, other: RowFacts): boolean {
  return row.from === other.from && row.to === other.to && sameWords(headline(row), headline(other));
}
