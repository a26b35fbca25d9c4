import type { RowFacts } from '../../spec-rows/group.js';
import type { Extraction } from './extraction.js';

/** A row of any part in one shape; null where the part has no such thing. */
export interface ExtractedRow extends Pick<RowFacts, 'category' | 'code' | 'from' | 'to' | 'name' | 'meaning' | 'relatedFields'> {
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
    rows.map(({ category, code, from, to, name, meaning, relatedFields }) => ({
      ...{ part, edition, section, title, table, service, role },
      ...{ category, code, from, to, name, meaning, relatedFields },
    })),
  );
}
