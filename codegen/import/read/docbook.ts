import type { Names } from './sections.js';
import type { Element } from './xml.js';

/** The names of the elements of DocBook 5.0, as NEMA uses them. */

export const SECTIONS: readonly string[] = ['preface', 'chapter', 'appendix', 'section'];
export const TABLES: readonly string[] = ['table', 'informaltable'];
export const SKIPPED: readonly string[] = ['title', 'subtitle', 'info', 'glossary', 'bibliography', 'figure', 'toc'];

export const NAMES: Names = {
  paragraphs: ['para', 'simpara'],
  lists: ['itemizedlist', 'orderedlist'],
  items: ['listitem'],
  verbatim: ['programlisting'],
  termLists: ['variablelist'],
  terms: ['term'],
  descriptions: ['listitem'],
};

/** Elements that begin a paragraph of their own. */
export const DOCBOOK_BLOCKS: readonly string[] = [
  ...['para', 'simpara', 'listitem', 'note', 'programlisting', 'itemizedlist', 'orderedlist', 'variablelist', 'varlistentry', 'term'],
];

/** The words that a reference becomes when the book is rendered, from what it points to; undefined for other elements. */
export function referenceText({ name, attributes }: Pick<Element, 'name' | 'attributes'>): string | undefined {
  if (name === 'xref') return labelOf(attributes.linkend ?? '');
  return name === 'olink' ? labelOf(attributes.targetptr ?? '') : undefined;
}

function labelOf(target: string): string {
  const [, kind = '', number = ''] = /^(sect|table|figure|chapter|biblio|PS)_?(.*)$/.exec(target) ?? [];
  const words: Readonly<Record<string, string>> = {
    sect: 'Section ',
    table: 'Table ',
    figure: 'Figure ',
    chapter: /^\d/.test(number) ? 'Chapter ' : 'Annex ',
    PS: 'PS',
  };
  return kind === 'biblio' ? `[${number.replaceAll('_', '')}]` : `${words[kind] ?? ''}${number}`;
}
