import type { Source } from '../../generated/typescript/spec.js';
import type { Citation } from '../model.js';
import { sourceOf } from '../source-of.js';
import { sectionPage } from '../address.js';

/** Makes a citation of a section, and of a table in it; `page` where the section number does not tell the page. */
export type Cite = (part: Citation['part'], section: string, table?: string, page?: string) => Citation;

/** A maker of citations with the editions and addresses of the sources. */
export function citer(sources: readonly Source[]): Cite {
  return (part, section, table, page) => {
    const { edition, pages } = sourceOf(sources, part);
    return { part, section, table: table ?? null, edition, address: `${pages}${page ?? sectionPage(section)}#sect_${section}` };
  };
}
