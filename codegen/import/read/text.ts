import { DOCBOOK_BLOCKS, referenceText } from './docbook.js';
import type { Element } from './xml.js';

/** Elements that begin a paragraph of their own, in DocBook and in XHTML. */
const BLOCKS = new Set([
  ...DOCBOOK_BLOCKS,
  'p',
  'li',
  'pre',
  'div',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

/** The text of an element as one line: blanks of every kind are one space, what has no width is nothing. */
export function lineOf(element: Element): string {
  return paragraphsOf(element).join(' ');
}

/** The paragraphs of an element, each as one line, without empty ones. */
export function paragraphsOf(element: Element): string[] {
  const paragraphs = [''];
  collect(element, paragraphs);
  return paragraphs.map(squeeze).filter((paragraph) => paragraph !== '');
}

/** A text as one line. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Adds the text of an element to the last paragraph, and starts others where it has some. */
function collect(element: Element, paragraphs: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') append(paragraphs, child);
    else if (BLOCKS.has(child.name)) {
      paragraphs.push('');
      if (!isNoteTitle(child, element)) collect(child, paragraphs);
      paragraphs.push('');
    } else if (child.name === 'br') append(paragraphs, ' ');
    else if (child.children.length > 0) collect(child, paragraphs);
    else append(paragraphs, referenceText(child) ?? '');
  }
}

function append(paragraphs: string[], text: string): void {
  paragraphs.push((paragraphs.pop() ?? '') + text);
}

/** XHTML prints "Note" above a note, DocBook leaves that to whoever renders it. */
function isNoteTitle({ name, attributes }: Element, parent: Element): boolean {
  return /^h\d$/.test(name) && attributes.class === 'title' && parent.attributes.class === 'note';
}
