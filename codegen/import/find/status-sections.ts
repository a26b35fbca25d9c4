import { paragraphsOf, type Book } from '../read/book.js';
import type { StatusSection } from './extraction.js';

const TITLE = /^(?:Response )?Status(?:es| Codes?| Values?)?$/i;

/** The sections of annexes that tell of statuses by their titles, with or without a table. */
export function findStatusSections({ sections }: Book): StatusSection[] {
  return sections
    .filter(({ number, title }) => /^[A-Z]+\./.test(number) && TITLE.test(title))
    .map(({ number, title, blocks }) => ({
      section: number,
      title,
      refersTo: blocks.flatMap(paragraphsOf).flatMap((text) => text.match(/(?<=\bSection )[A-Z0-9.]*[A-Z0-9]/g) ?? []),
    }));
}
