import { paragraphsOf, type Block, type Book } from '../read/book.js';
import type { Mention } from './extraction.js';
import type { Group } from '../../spec-rows/group.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';

/** What looks like a code and is none: tags, groups of tags, offsets of timezones. */
const OTHERS = /\([0-9A-Fx]{4},[0-9A-Fx]{4}\)|\bgroups? [0-9A-F]{4}|[+-]\d{4}\b/gi;

/** A code of 16 bits or a range of them; no part of a longer number or word, and no number of a section. */
const CODE =
  /(?<![\w.])(?:0x)?(?:0[0-2][0-9A-F]{2}|[ABC][0-9A-F](?:[0-9A-F]{2}|xx)|[ABC]xxx|0[0-2]xx|F[EF]0[01]|[0-9A-F]{4}(?=H))H?(?: ?[-\u2013] ?[ABC][0-9A-F]{3}H?)?(?![\w]|\.\w|-\w)/g;

/** The status codes that each section names, in its text or in its status tables, once each. */
export function findMentions({ sections }: Book, groups: readonly Group[]): Mention[] {
  return sections.flatMap(({ number, blocks }) => {
    const tables = groups.filter(({ section }) => section === number).map(({ table }) => table);
    const isStatusTable = (block: Block): boolean => block.kind === 'table' && tables.includes(block.number ?? null);
    const inText = codesOf(blocks.filter((block) => !isStatusTable(block)));
    return [...codesOf(blocks)].sort().map((code) => ({ section: number, code, ...hexSpan(code), inText: inText.has(code) }));
  });
}

function codesOf(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(paragraphsOf).flatMap((text) => text.replaceAll(OTHERS, ' ').match(CODE) ?? []));
}
