import type { Vocabulary } from './sections.js';
import { lineOf } from './text.js';
import { NAMES, SECTIONS, SKIPPED, TABLES } from './docbook.js';
import { elementsOf, type Element } from './xml.js';

/** DocBook 5.0 as NEMA writes it. */
export const docbook: Vocabulary = {
  section(element) {
    if (!SECTIONS.includes(element.name)) return undefined;
    const id = (element.attributes['xml:id'] ?? '').replace(/^(sect|chapter)_/, '');
    return { number: element.attributes.label || id, title: textOf(element, 'title') ?? '' };
  },
  table(element) {
    if (!TABLES.includes(element.name)) return undefined;
    return { number: element.attributes.label, caption: textOf(element, 'caption') ?? textOf(element, 'title') };
  },
  names: NAMES,
  skip: ({ name }) => SKIPPED.includes(name),
};

function textOf(element: Element, name: string): string | undefined {
  const child = elementsOf(element).find((candidate) => candidate.name === name);
  return child && lineOf(child);
}
