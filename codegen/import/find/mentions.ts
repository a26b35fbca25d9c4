import { paragraphsOf, type Book } from '../book.js';
import type { Mention } from '../extraction.js';

/** A code of 16 bits that is no tag, no group of tags, no offset of a timezone, and no number of a section. */
const CODE = /(?<![(,.\w+-]|\bgroup )(?:0[0-2][0-9A-F]{2}|[ABC][0-9A-F](?:[0-9A-F]{2}|xx)|Cxxx|F[EF]0[01])(?=H?\b)(?![.,-]\w)/g;

/** The status codes that the text and the tables of each section name, once each. */
export function findMentions({ sections }: Book): Mention[] {
  return sections.flatMap((section) => {
    const codes = new Set(section.blocks.flatMap(paragraphsOf).flatMap((text) => text.match(CODE) ?? []));
    return [...codes].sort().map((code) => ({ section: section.number, code }));
  });
}
