import type { RowFacts } from '../../spec-rows/group.js';
import type { Extraction } from './extraction.js';

const FACTS = ['category', 'code', 'from', 'to', 'name', 'meaning', 'relatedFields'] as const;

/** A row of any part in one shape; null where the part has no such thing. */
export interface ExtractedRow extends Pick<RowFacts, (typeof FACTS)[number]> {
  readonly part: string;
  readonly edition: string;
  readonly section: string;
  readonly title: string;
  readonly table: string | null;
  readonly service: string | null;
  readonly role: string | null;
}

/** The rows of a source in the order of its sections. */
export function rowsOf({ part, edition, groups }: Extraction): ExtractedRow[] {
  return groups.flatMap(({ section, title, table, service, role, rows }) =>
    rows.map((row) => ({ part, edition, section, title, table, service, role, ...factsOf(row) })),
  );
}

function factsOf(row: RowFacts): Pick<RowFacts, (typeof FACTS)[number]> {
  return Object.fromEntries(FACTS.map((fact) => [fact, row[fact]])) as Pick<RowFacts, (typeof FACTS)[number]>;
}
