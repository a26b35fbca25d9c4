import type { DicomStatusSpec } from '../../generated/typescript/spec.js';
import type { Editable, RowFacts, SpecGroup, SpecRow } from '../spec-rows/group.js';
import { specGroups } from '../spec-rows/index.js';
import { compare, type Comparison, type Difference } from './compare.js';
import type { Extraction } from './extraction.js';
import { fingerprint } from './fingerprint.js';
import { proposeName } from './propose-name.js';
import { renumberReferences } from './renumber.js';
import { headline } from './words.js';

/** What was done, and what is left to a person; each with the difference that asks for it. */
export interface Applied {
  readonly done: readonly Difference[];
  readonly left: readonly Difference[];
}

/** Changes `spec` in place to what a source of the same or a newer edition prints, as far as that is sure. */
export function apply(spec: DicomStatusSpec, source: Extraction): Applied {
  const origin = spec.metadata.sources.find(({ part }) => part === source.part);
  if (origin === undefined) throw new Error(`metadata.sources has no ${source.part}`);
  const previous = origin.edition;
  const isNewer = source.edition > previous;
  const comparison = compare(spec, source);
  const writer = new Writer(source.edition, isNewer ? previous : undefined);
  const results = comparison.differences.map((difference) => ({ difference, isDone: writer.write(difference) }));
  renumberReferences(spec, comparison.differences);
  recordWording(comparison);
  if (isNewer) {
    origin.edition = source.edition;
    origin.compared = [previous, ...(origin.compared ?? [])];
  }
  const told = results.filter(({ difference }) => difference.kind !== 'not in the files');
  return {
    done: told.filter(({ isDone }) => isDone).map(({ difference }) => difference),
    left: told.filter(({ isDone }) => !isDone).map(({ difference }) => difference),
  };
}

/** Writes single differences; each method tells whether it could. */
class Writer {
  constructor(
    private readonly edition: string,
    /** The edition that the spec has so far; undefined where the same one is corrected, which leaves no trace. */
    private readonly previous: string | undefined,
  ) {}

  write(difference: Difference): boolean {
    switch (difference.kind) {
      case 'row only in source':
        return difference.into !== undefined && this.add(difference.into, difference.row);
      case 'row only in spec':
        return this.end(difference.row);
      case 'moved':
        return difference.into !== undefined && this.end(difference.row) && this.add(difference.into, difference.printed, difference.row.target.name);
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

  /** A row that is gone stays, with the last edition that had it. */
  private end({ target, isTraced }: SpecRow): boolean {
    if (this.previous === undefined || !isTraced) return false;
    target.until = this.previous;
    return true;
  }

  private add(into: SpecGroup, row: RowFacts, name?: unknown): boolean {
    const taken = new Set(into.rows.map(({ target }) => String(target.name)));
    const proposed = typeof name === 'string' ? name : proposeName(headline(row), row.from ?? '', taken);
    const added = into.add?.(row, proposed);
    if (added === undefined) return false;
    if (into.hasWording === true) added.wording = fingerprint(row.meaning ?? '');
    if (this.previous !== undefined) added.since = this.edition;
    added.review = `Read from ${this.edition}: check the row, and choose its name and words.`;
    return true;
  }

  private change({ group, row: { target, keys, isTraced }, aspect, values: [, value] }: Extract<Difference, { kind: 'differs' }>): boolean {
    const key = keys[aspect];
    const isAllowed = aspect !== 'category' || (group.categories?.includes(String(value)) ?? true);
    if (key === undefined || !isAllowed) return false;
    if (this.previous !== undefined && isTraced && aspect !== 'wording') remember(target, key, this.previous);
    target[key] = value;
    return true;
  }

  private cite({ cites }: SpecGroup, { section, table }: { readonly section: string; readonly table: string | null }): boolean {
    for (const cited of cites) {
      cited.section = section;
      if (table !== null) cited.table = table;
    }
    return cites.length > 0;
  }
}

/** Keeps what a record says under a key, with the last edition that said it. */
export function remember(target: Editable, key: string, until: string, value: unknown = target[key]): void {
  const former = (target.former ?? []) as Editable[];
  const known = former.find((words) => JSON.stringify(words[key]) === JSON.stringify(value));
  if (known === undefined) target.former = [...former, { [key]: value, until }];
  else if (typeof known.until !== 'string' || known.until < until) known.until = until;
}

/** Sentences that the spec does not carry leave their fingerprints. */
function recordWording({ found }: Comparison): void {
  for (const [{ target, keys }, printed] of found) {
    if (keys.wording !== undefined) target[keys.wording] = fingerprint(printed.meaning ?? '');
  }
}

/** The rows that wait for a person, with their places. */
export function toReview(spec: DicomStatusSpec, part: Extraction['part']): string[] {
  return specGroups(spec, part).flatMap(({ section, table, rows }) =>
    rows
      .filter(({ target }) => 'review' in target)
      .map(({ code, name, meaning }) => `${table === null ? section : `Table ${table}`}: ${[code, name ?? meaning].filter(Boolean).join(' ')}`),
  );
}
