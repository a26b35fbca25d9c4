import type { Group, RowFacts } from '../../spec-rows/group.js';
import type { Form, Part } from '../read/book.js';
import type { Comparison } from './compare.js';
import { specEditionOf, type Difference, type Value } from './difference.js';
import type { Extraction } from '../find/extraction.js';
import { headline } from './words.js';

/** What changed from the older edition to the newer one. */
export type Change =
  | 'row added'
  | 'row removed'
  | 'row moved'
  | 'recategorised'
  | 'code changed'
  | 'renamed'
  | 'reworded'
  | 'fields changed'
  | 'element changed'
  | 'table added'
  | 'table removed'
  | 'renumbered'
  | 'caption changed'
  | 'section added'
  | 'section removed'
  | 'transaction renamed'
  | 'column added'
  | 'column removed'
  | 'SOP Class added'
  | 'SOP Class removed'
  | 'code in text added'
  | 'code in text removed'
  | 'not in the files';

/** A change with where it is, what was before and what is after. */
export interface ReportedChange {
  readonly change: Change;
  /** Whether only case, blanks or punctuation changed. */
  readonly onlyForm: boolean;
  readonly section: string;
  readonly table: string | null;
  readonly service: string | null;
  readonly code: string | null;
  /** The words by which a row is known, its name or its meaning. */
  readonly words: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** How a source compares with the places that the spec has of one edition. */
export interface Report {
  readonly part: Part;
  readonly source: { readonly file: string; readonly edition: string; readonly form: Form; readonly whole: boolean };
  /** The edition that the spec has of these places. */
  readonly spec: string;
  /** The editions in their order in time. */
  readonly from: string;
  readonly to: string;
  readonly compared: { readonly places: number; readonly rows: number };
  readonly changes: readonly ReportedChange[];
}

/** Tells a comparison in the order of time, of an older source what came since: a report for the part, and one for each edition that places have of their own. */
export function reportsOf(partEdition: string, extraction: Extraction, comparison: Comparison): Report[] {
  const changes = new Map<string, Difference[]>([[partEdition, []]]);
  const places = comparison.places.map(({ group: { edition = partEdition }, found }) => ({ edition, rows: found.length }));
  for (const { edition } of places) changes.set(edition, []);
  for (const difference of comparison.differences) {
    const edition = specEditionOf(difference, partEdition);
    changes.set(edition, [...(changes.get(edition) ?? []), difference]);
  }
  // Of places with an edition of their own that are not among the files there is nothing to tell.
  const toTell = [...changes].filter(
    ([edition, differences]) =>
      edition === partEdition || places.some((place) => place.edition === edition) || differences.some(({ kind }) => kind !== 'not in the files'),
  );
  return toTell.map(([edition, differences]) => {
    const compared = places.filter((place) => place.edition === edition);
    return reportOf(edition, extraction, { places: compared.length, rows: compared.reduce((sum, { rows }) => sum + rows, 0) }, differences);
  });
}

function reportOf(specEdition: string, extraction: Extraction, compared: Report['compared'], differences: readonly Difference[]): Report {
  const isOlder = extraction.edition < specEdition;
  return {
    part: extraction.part,
    source: { file: extraction.file, edition: extraction.edition, form: extraction.form, whole: extraction.whole },
    spec: specEdition,
    from: isOlder ? extraction.edition : specEdition,
    to: isOlder ? specEdition : extraction.edition,
    compared,
    changes: changesOf(specEdition, extraction, differences),
  };
}

/** Differences in the order of time; `partEdition` is that of the places which have none of their own. */
export function changesOf(partEdition: string, { edition }: Extraction, differences: readonly Difference[]): ReportedChange[] {
  return differences.map((difference) => changeOf(difference, edition < specEditionOf(difference, partEdition)));
}

/** Whether a report tells of a difference between the editions, and not only of what was not looked at. */
export function hasChanges({ changes }: Report): boolean {
  return changes.some(({ change }) => change !== 'not in the files');
}

const ASPECTS = {
  category: 'recategorised',
  code: 'code changed',
  name: 'renamed',
  meaning: 'reworded',
  wording: 'reworded',
  relatedFields: 'fields changed',
  keyword: 'element changed',
  vr: 'element changed',
  vm: 'element changed',
} as const;

function changeOf(difference: Difference, isOlder: boolean): ReportedChange {
  const inTime = (spec: string | null, extraction: string | null): Pick<ReportedChange, 'before' | 'after'> =>
    isOlder ? { before: extraction, after: spec } : { before: spec, after: extraction };
  switch (difference.kind) {
    case 'row only in the edition':
      return { ...placeOf(difference.group, difference.row), change: isOlder ? 'row removed' : 'row added', ...inTime(null, wordsOf(difference.row)) };
    case 'row only in spec':
      return { ...placeOf(difference.group, difference.row), change: isOlder ? 'row added' : 'row removed', ...inTime(wordsOf(difference.row), null) };
    case 'moved':
      return { ...placeOf(difference.group, difference.row), change: 'row moved', ...inTime(nameOf(difference.group), nameOf(difference.arrival.group)) };
    case 'differs': {
      const { aspect, group, row, printed, values, onlyForm } = difference;
      // The spec has no sentence to show, only fingerprints of one.
      const words = aspect === 'wording' ? inTime(null, printed.further ?? '(nothing more)') : inTime(textOf(values[0]), textOf(values[1]));
      return { ...placeOf(group, row), change: ASPECTS[aspect], onlyForm, ...words };
    }
    case 'table only in the edition':
      return { ...placeOf(difference.group), change: isOlder ? 'table removed' : 'table added', ...inTime(null, difference.group.title) };
    case 'table only in spec':
      return { ...placeOf(difference.group), change: isOlder ? 'table added' : 'table removed', ...inTime(difference.group.title, null) };
    case 'renumbered':
      return { ...placeOf(difference.group), change: 'renumbered', ...inTime(nameOf(difference.group), nameOf(difference.printed)) };
    case 'caption':
      return {
        ...placeOf(difference.group),
        change: 'caption changed',
        onlyForm: difference.onlyForm,
        ...inTime(difference.group.title, difference.printed.title),
      };
    case 'section only in the edition':
      return {
        ...NOWHERE,
        section: difference.section.section,
        change: isOlder ? 'section removed' : 'section added',
        ...inTime(null, difference.section.title),
      };
    case 'section only in spec':
      return { ...NOWHERE, section: difference.section, change: isOlder ? 'section added' : 'section removed', ...inTime(difference.says, null) };
    case 'transaction':
      return {
        ...placeOf(difference.group),
        change: difference.group.kind === 'HTTP table' ? 'transaction renamed' : 'renamed',
        ...inTime(difference.group.service, difference.printed.service),
      };
    case 'column only in the edition':
      return { ...placeOf(difference.group), change: isOlder ? 'column removed' : 'column added', ...inTime(null, difference.column) };
    case 'column only in spec':
      return { ...placeOf(difference.group), change: isOlder ? 'column added' : 'column removed', ...inTime(difference.column, null) };
    case 'mention only in the edition': {
      const { section, code } = difference.mention;
      return { ...NOWHERE, section, code, change: isOlder ? 'code in text removed' : 'code in text added', ...inTime(null, NAMED) };
    }
    case 'mention only in spec': {
      const { section, code } = difference.mention;
      return { ...NOWHERE, section, code, change: isOlder ? 'code in text added' : 'code in text removed', ...inTime(NAMED, null) };
    }
    case 'SOP Class only in the edition': {
      const { section, name, uid } = difference.sopClass;
      return { ...NOWHERE, section, change: isOlder ? 'SOP Class removed' : 'SOP Class added', words: uid, ...inTime(null, name) };
    }
    case 'SOP Class only in spec': {
      const { section, name, uid } = difference.sopClass;
      return { ...NOWHERE, section, change: isOlder ? 'SOP Class added' : 'SOP Class removed', words: uid, ...inTime(name, null) };
    }
    case 'not in the files':
      return { ...placeOf(difference.group), change: 'not in the files', before: null, after: null };
  }
}

const NAMED = 'named in the text';
const NOWHERE = { onlyForm: false, table: null, service: null, code: null, words: null } as const;

function placeOf({ section, table, service }: Group, row?: RowFacts): Omit<ReportedChange, 'change' | 'before' | 'after'> {
  return { onlyForm: false, section, table, service, code: row?.code ?? null, words: row === undefined ? null : headline(row) };
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : value.join(' ');
}

function nameOf({ section, table }: Group): string {
  return table === null ? section : `${section}, Table ${table}`;
}

function wordsOf({ category, name, meaning }: RowFacts): string {
  return [category, name ?? meaning].filter((words) => words !== null && words !== '').join(': ');
}
