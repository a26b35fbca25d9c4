import type { DICOMStatusSpec, Part } from '../../../generated/typescript/spec.js';
import type { Aspect, Editable, RowFacts, SpecRow } from '../../spec-rows/group.js';
import { sourceOf } from '../../source-of.js';
import { specGroups } from '../../spec-rows/index.js';
import { compare } from '../compare/compare.js';
import { specEditionOf, type Difference } from '../compare/difference.js';
import { InputError } from '../read/input-error.js';
import type { Extraction } from '../find/extraction.js';
import { markProposed } from './mark.js';
import { Names } from './names.js';
import { remember } from './remember.js';
import { rowBefore } from './row-before.js';
import { headline, isSameRow } from '../compare/words.js';

/** What words of a row are remembered. */
const REMEMBERED: readonly Aspect[] = ['category', 'name', 'meaning', 'relatedFields'];

/** An older edition with what it has of the rows of the spec. */
interface Seen {
  readonly edition: string;
  /** Whether every place of the spec was looked at. */
  readonly isWhole: boolean;
  readonly printed: ReadonlyMap<Editable, RowFacts>;
  /** Rows whose place was there, without them. */
  readonly absent: ReadonlySet<Editable>;
  readonly onlyThere: readonly Extract<Difference, { kind: 'row only in the edition' }>[];
  readonly targets: ReadonlyMap<RowFacts, Editable>;
}

/**
 * Writes into `spec` in which editions of a part its rows, their classes and their words were seen first and last.
 *
 * @param extractions - editions of the part; that of the spec may be among them
 * @returns rows that older editions have and the spec has nowhere to keep
 * @throws InputError when one is newer than the spec
 */
export function recordHistory(spec: DICOMStatusSpec, part: Part, extractions: readonly Extraction[]): Difference[] {
  const origin = sourceOf(spec.metadata.sources, part);
  for (const { file, edition } of extractions) {
    if (edition > origin.edition)
      throw new InputError({ file }, `${origin.part} ${edition}`, `an edition up to ${origin.edition}, that of the spec: apply newer ones first`);
  }
  const seen = extractions.map((extraction) => see(spec, extraction)).sort((left, right) => (left.edition < right.edition ? -1 : 1));
  for (const { edition = origin.edition, rows } of specGroups(spec, origin.part)) {
    const known = [...(origin.compared ?? []), origin.edition].filter((compared) => compared < edition);
    const older = seen.filter((one) => one.edition < edition);
    for (const row of rows.filter(({ isTraced }) => isTraced)) recordRow(row, older, known, edition);
  }
  const names = new Names(specGroups(spec, origin.part));
  const kept = new Set<string>();
  // The last edition that has a row comes first.
  const left = seen
    .toReversed()
    .flatMap((one) => one.onlyThere.filter((difference) => one.edition < specEditionOf(difference, origin.edition) && !keepGone(difference, one, names, kept)));
  const whole = seen.filter(({ edition, isWhole }) => isWhole && edition < origin.edition);
  const compared = new Set([...(origin.compared ?? []), ...whole.map(({ edition }) => edition)]);
  if (compared.size > 0) origin.compared = [...compared].sort() as [string, ...string[]];
  return left;
}

function see(spec: DICOMStatusSpec, extraction: Extraction): Seen {
  const { places, targets, differences } = compare(spec, extraction);
  return {
    edition: extraction.edition,
    isWhole: differences.every(({ kind }) => kind !== 'not in the files'),
    printed: new Map(places.flatMap(({ found }) => found).map(([{ target }, printed]) => [target, printed])),
    absent: new Set(differences.flatMap((difference) => (isAbsent(difference, extraction) ? [difference.row.target] : []))),
    targets,
    onlyThere: differences.filter((difference) => difference.kind === 'row only in the edition'),
  };
}

/** Whether a row was not there; where its section is, but no table was recognised in it, nothing can be said. */
function isAbsent(difference: Difference, { sections }: Extraction): difference is Extract<Difference, { kind: 'row only in spec' | 'moved' }> {
  if (difference.kind === 'moved') return true;
  return difference.kind === 'row only in spec' && (difference.isSure || !sections.has(difference.group.section));
}

/**
 * @param older - the editions that are read now
 * @param compared - those before the current one that were compared earlier
 */
function recordRow({ target, keys, ...row }: SpecRow, older: readonly Seen[], compared: readonly string[], current: string): void {
  const known = typeof target.since === 'string' ? target.since : undefined;
  // What was compared earlier tells too: a row was in all editions from its `since` on, and not in those before.
  const absent = [
    ...older.filter((seen) => seen.absent.has(target)).map(({ edition }) => edition),
    ...compared.filter((edition) => known !== undefined && edition < known),
  ];
  const lastAbsent = absent.sort().at(-1);
  const present = [
    ...older.filter((seen) => seen.printed.has(target)).map(({ edition }) => edition),
    ...compared.filter((edition) => known === undefined || edition >= known),
    ...(known === undefined ? [] : [known]),
    current,
  ];
  const first = present.filter((edition) => lastAbsent === undefined || edition > lastAbsent).sort()[0];
  if (lastAbsent !== undefined || known !== undefined) target.since = first;
  for (const { edition, printed } of older) {
    for (const aspect of REMEMBERED) {
      const [key, value, then] = [keys[aspect], row[aspect as keyof RowFacts], printed.get(target)?.[aspect as keyof RowFacts]];
      if (key === undefined || value === undefined || value === null || then === null || then === undefined || sorted(value) === sorted(then)) continue;
      remember(target, key, edition, then);
    }
  }
}

/** A row that only older editions have is kept as gone, if there is a place for it; a later one has told of those in `kept`. */
function keepGone({ into, group, row, printed }: Seen['onlyThere'][number], { edition, targets }: Seen, names: Names, kept: Set<string>): boolean {
  if (into === undefined) return false;
  const key = JSON.stringify([into.kind, into.section, into.table, row.from, row.to, row.from === null ? headline(row) : '']);
  const known = into.rows.find((gone) => gone.until !== undefined && isSameRow(gone, row));
  if (known !== undefined && String(known.target.until) < edition) known.target.until = edition;
  if (known !== undefined || kept.has(key)) return true;
  const added = into.add?.(row, names.propose(into, row), rowBefore(group, printed, targets));
  if (added === undefined) return false;
  kept.add(key);
  added.until = edition;
  markProposed(added, edition);
  return true;
}

function sorted(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : [...value].sort().join(' ');
}
