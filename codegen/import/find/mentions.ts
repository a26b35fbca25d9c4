import { paragraphsOf, type Book } from '../read/book.js';
import type { Mention } from './extraction.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';

/** What looks like a code and is none: tags, groups of tags, offsets of timezones. */
const OTHERS = /\([0-9A-Fx]{4},[0-9A-Fx]{4}\)|\bgroups? [0-9A-F]{4}|[+-]\d{4}\b/gi;

/** A code of 16 bits or a range of them; no part of a longer number or word, and no number of a section. */
const CODE = /(?<![\w.])(?:0x)?(?:0[0-2][0-9A-F]{2}|[ABC][0-9A-F](?:[0-9A-F]{2}|xx)|Cxxx|F[EF]0[01])H?(?: ?[-\u2013] ?[ABC][0-9A-F]{3}H?)?(?![\w]|\.\w|-\w)/g;

/** The status codes that the text and the tables of each section name, once each. */
export function findMentions({ sections }: Book): Mention[] {
  return sections.flatMap((section) => {
    const codes = new Set(section.blocks.flatMap(paragraphsOf).flatMap((text) => text.replaceAll(OTHERS, ' ').match(CODE) ?? []));
    return [...codes].sort().map((code) => ({ section: section.number, code, ...hexSpan(code) }));
  });
}
