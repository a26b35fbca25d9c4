import { lineOf } from './text.js';
import type { Vocabulary } from './sections.js';
import { descendants, elementsOf, type Element } from './xml.js';

const SKIPPED = ['titlepage', 'toc', 'list-of-tables', 'list-of-figures', 'list-of-examples', 'navheader', 'navfooter', 'breadcrumbs', 'figure'];

/** The XHTML that the DocBook stylesheets make, as a single page or in chunks. */
export const xhtml: Vocabulary = {
  section(element) {
    const titlepage = elementsOf(element).find(({ attributes }) => attributes.class === 'titlepage');
    const heading = titlepage && descendants(titlepage, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')[0];
    const number = heading && anchorOf(heading, /^(?:sect|chapter)_/);
    if (heading === undefined || number === undefined) return undefined;
    const title = lineOf(heading);
    return { number, title: title.startsWith(`${number} `) ? title.slice(number.length + 1) : title };
  },
  table(element) {
    const isWrapper = element.attributes.class === 'table' || element.attributes.class === 'informaltable';
    if (element.name !== 'table' && !isWrapper) return undefined;
    const number = anchorOf({ ...element, children: elementsOf(element).filter(({ name }) => name === 'a') }, /^table_/);
    const title = elementsOf(element).find(({ name, attributes }) => name === 'p' && attributes.class === 'title');
    return { number, caption: title && lineOf(title).replace(/^Table \S+\. /, '') };
  },
  names: {
    paragraphs: ['p'],
    lists: ['ul', 'ol'],
    items: ['li'],
    verbatim: ['pre'],
    termLists: ['dl'],
    terms: ['dt'],
    descriptions: ['dd'],
  },
  skip: ({ name, attributes }) => name === 'head' || SKIPPED.includes(attributes.class ?? ''),
};

/** What follows the prefix in the name of an anchor. */
function anchorOf(element: Pick<Element, 'children' | 'name' | 'attributes'>, prefix: RegExp): string | undefined {
  const anchor = descendants(element, 'a').find(({ attributes }) => prefix.test(attributes.id ?? ''));
  return anchor?.attributes.id?.replace(prefix, '');
}
