import type { Group } from '../../spec-rows/group.js';
import type { Form, Part } from '../read/book.js';

/** A status code that a section names. */
export interface Mention {
  readonly section: string;
  /** As printed. */
  readonly code: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the running text names it, and not only a status table. */
  readonly inText: boolean;
}

/** A section that is about statuses by its title. */
export interface StatusSection {
  readonly section: string;
  readonly title: string;
  /** The sections that its text names. */
  readonly refersTo: readonly string[];
}

/**
 * Whether an edition without a place in a section lacks the place: the section was read, or the whole part was, and has other sections
 * of its chapter or annex. A chapter that is missing altogether is missing in the file: when it is retired, it keeps its number.
 */
export function wasRead({ whole, sections }: Pick<Extraction, 'whole' | 'sections'>, section: string): boolean {
  const outer = section.split('.', 1)[0];
  return sections.has(section) || (whole && [...sections.keys()].some((number) => number.split('.', 1)[0] === outer));
}

/** A SOP Class of a table. */
export interface PrintedSOPClass {
  readonly section: string;
  readonly name: string;
  readonly uid: string;
}

/** Everything that is found in a book. */
export interface Extraction {
  readonly part: Part;
  readonly edition: string;
  readonly form: Form;
  readonly whole: boolean;
  readonly file: string;
  /** The places with status rows. */
  readonly groups: readonly Group[];
  /** What responses are made of: command elements and command fields. */
  readonly definitions: readonly Group[];
  readonly mentions: readonly Mention[];
  readonly statusSections: readonly StatusSection[];
  readonly sopClasses: readonly PrintedSOPClass[];
  /** The numbers of its sections, with their titles. */
  readonly sections: ReadonlyMap<string, string>;
}
