import type { Source } from '../../generated/typescript/spec.js';
import type { Citation } from '../model.js';
import { sourceOf } from '../source-of.js';
import { sectionPage } from '../address.js';

/** A section or a table of a part; `page` where the section number does not tell the page, `edition` where it was read apart from the part. */
interface Place {
  readonly section: string;
  readonly table?: string | undefined;
  readonly page?: string | undefined;
  readonly edition?: string | undefined;
}

/** Makes a citation of a place. */
export type Cite = (part: Citation['part'], place: Place) => Citation;

/** A maker of citations with the editions and addresses of the sources. */
export function citer(sources: readonly Source[]): Cite {
  return (part, { section, table, page, edition: own }) => {
    const { edition, pages } = sourceOf(sources, part);
    return { part, section, table: table ?? null, edition: own ?? edition, address: `${pages}${page ?? sectionPage(section)}#sect_${section}` };
  };
}

/** A row that was removed stands in the last edition that had it. */
export function citedUntil<C extends Citation>(citation: C, until: string | undefined): C {
  return until === undefined ? citation : { ...citation, edition: until };
}
