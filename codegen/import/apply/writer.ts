import type { DICOMStatusSpec } from '../../../generated/typescript/spec.js';
import { addStatusType } from '../../spec-rows/ps3.7.js';
import { areFields, type Editable, type Group, type RowFacts, type SpecGroup, type SpecRow } from '../../spec-rows/group.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import type { Comparison } from '../compare/compare.js';
import type { Difference } from '../compare/difference.js';
import { markProposed, markRecategorised, markReopened } from './mark.js';
import { Names } from './names.js';
import { remember } from './remember.js';
import { rowBefore } from './row-before.js';
import { isSameRow } from '../compare/words.js';

type Of<K extends Difference['kind']> = Extract<Difference, { kind: K }>;

/** Writes single differences into the spec; each method tells whether it could. */
export class Writer {
  private readonly names: Names;
  private readonly targets: Map<RowFacts, Editable>;

  /**
   * @param edition - the one that is read
   * @param partEdition - the one that the spec has of the part
   */
  constructor(
    private readonly spec: DICOMStatusSpec,
    { known, targets }: Comparison,
    private readonly edition: string,
    private readonly partEdition: string,
  ) {
    this.names = new Names(known);
    this.targets = new Map(targets);
  }

  write(difference: Difference): boolean {
    switch (difference.kind) {
      case 'row only in the edition':
        return this.add(difference);
      case 'row only in spec':
        return difference.isSure && this.end(difference.group, difference.row);
      case 'table only in spec':
        return difference.isSure && this.previous(difference.group) !== undefined;
      case 'moved':
        return this.add(difference.arrival) && this.end(difference.group, difference.row);
      case 'differs':
        return this.change(difference);
      case 'renumbered':
        return this.cite(difference.group, difference.printed);
      case 'caption':
        for (const cited of difference.group.cites) cited[difference.group.captionKey ?? 'title'] = difference.printed.title;
        return true;
      default:
        return false;
    }
  }

  /** The edition that the spec had of a place before; undefined where the same one is corrected, which leaves no trace. */
  private previous({ edition = this.partEdition }: Pick<SpecGroup, 'edition'>): string | undefined {
    return edition < this.edition ? edition : undefined;
  }

  /** A row that is gone stays, with the last edition that had it. */
  private end(group: SpecGroup, { target, isTraced }: SpecRow): boolean {
    const previous = this.previous(group);
    if (previous === undefined || !isTraced) return false;
    target.until = previous;
    return true;
  }

  private add({ into, group, row, printed }: Of<'row only in the edition'>): boolean {
    const gone = into?.rows.find((known) => known.until !== undefined && isSameRow(known, row));
    if (gone !== undefined) return this.reopen(gone, printed);
    const added =
      into === undefined
        ? group.kind === 'status type' && addStatusType(this.spec, group, row, this.names.proposeFor(row))
        : into.add?.(row, this.names.propose(into, row), rowBefore(group, printed, this.targets));
    if (!added) return false;
    this.targets.set(printed, added);
    if (this.previous(into ?? {}) !== undefined) added.since = this.edition;
    markProposed(added, this.edition);
    return true;
  }

  /** A row that was gone and is back, which it is since this edition; that it was there before stays known. */
  private reopen({ target }: SpecRow, printed: RowFacts): boolean {
    const until = String(target.until);
    markReopened(target, until, this.edition);
    target.former = [...((target.former ?? []) as Editable[]), { until }];
    target.since = this.edition;
    delete target.until;
    this.targets.set(printed, target);
    return true;
  }

  private change({ group, row: { target, keys, isTraced }, aspect, values: [, value] }: Of<'differs'>): boolean {
    // The fingerprints are written with those of all other rows.
    if (aspect === 'wording') return true;
    const key = keys[aspect];
    if (key === undefined || !isAllowed(group, aspect, value)) return false;
    const previous = this.previous(group);
    if (previous !== undefined && isTraced && aspect !== 'code') remember(target, key, previous);
    target[key] = value;
    if (aspect === 'category') markRecategorised(target, this.edition);
    return true;
  }

  private cite({ cites }: SpecGroup, { section, table }: Pick<Group, 'section' | 'table'>): boolean {
    for (const cited of cites) {
      cited.section = section;
      if (table !== null) cited.table = table;
    }
    return cites.length > 0;
  }
}

function isAllowed({ categories, otherFields }: SpecGroup, aspect: Of<'differs'>['aspect'], value: string | readonly string[]): boolean {
  if (aspect === 'category') return categories?.includes(String(value)) ?? true;
  if (aspect === 'code') return hexSpan(String(value)).from !== null;
  if (aspect === 'relatedFields') return areFields([value].flat(), otherFields);
  return value !== '' || aspect === 'meaning';
}
