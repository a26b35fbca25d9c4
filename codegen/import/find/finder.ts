import type { Book, Section, Table } from '../read/book.js';
import type { Group } from '../../spec-rows/group.js';

/** Finds the groups of one kind by what they are, not by their numbers. */
export type Finder = (book: Book) => Group[];

/** The tables of a book with the section in which each stands. */
export function tablesOf({ sections }: Book): { section: Section; table: Table }[] {
  return sections.flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'table' ? [{ section, table: block }] : [])));
}

/** Where a table, or what else a section holds, stands: by its number and caption if it has them. */
export function placeOf(section: Section, table?: Table): Pick<Group, 'section' | 'title' | 'table'> {
  return { section: section.number, title: table?.caption ?? section.title, table: table?.number ?? null };
}

/** The first column whose head matches. */
export function columnOf({ head }: Table, pattern: RegExp): number | undefined {
  const column = head.findIndex((text) => pattern.test(text));
  return column === -1 ? undefined : column;
}

/** Columns of free text, of which nothing is read: examples of what a product does, and explanations. */
const FREE_TEXT = /^(?:Behaviou?rs?|Conditions?|Action on|Explanation|Description)\b/i;

/** The heads of columns that are not read; conformance statements have columns of free text. */
export function unreadColumns({ part }: Book, { head }: Table, read: readonly (number | undefined)[]): string[] {
  return head.filter((text, column) => !read.includes(column) && !(part === 'PS3.2' && FREE_TEXT.test(text)));
}

/** The titles of a section and of those around it, from the inside. */
export function titlesAround({ sections, around }: Book, number: string): string[] {
  return numbersAround(number).map((outer) => sections.find((section) => section.number === outer)?.title ?? around?.get(outer) ?? '');
}

/** The number of a section and of those around it, from the inside. */
export function numbersAround(number: string): string[] {
  const components = number.split('.');
  return components.map((_, index) => components.slice(0, components.length - index).join('.'));
}

/** The DIMSE services that a text names, once each. */
export function servicesIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:C-(?:STORE|FIND|GET|MOVE|ECHO)|N-(?:EVENT-REPORT|GET|SET|ACTION|CREATE|DELETE))\b/g))];
}

/** The tags that a text names. */
export function tagsIn(text: string): string[] {
  return text.match(/\([0-9A-F]{4},[0-9A-F]{4}\)/g) ?? [];
}
