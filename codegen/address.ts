/** Sections deeper than this have no page of their own in the chunked standard. */
const DEEPEST_PAGE = 4;

/**
 * The page of the chunked standard that holds a section.
 * The first subsection of a section stands on the page of that section, with everything below it.
 *
 * @param section - a section number such as `C.4.2.1.5` or `9.1.1.1.9`
 */
export function sectionPage(section: string): string {
  const [chapter = '', ...numbers] = section.split('.');
  const end = numbers.findIndex((number, depth) => number === '1' || depth >= DEEPEST_PAGE);
  const own = end === -1 ? numbers : numbers.slice(0, end);
  return own.length === 0 ? `chapter_${chapter}.html` : `sect_${[chapter, ...own].join('.')}.html`;
}
