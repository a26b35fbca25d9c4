import type { Block, Section } from './book.js';
import { lineOf, paragraphsOf, squeeze } from './text.js';
import { readTable, type Room } from './table.js';
import { descendants, elementsOf, type Element } from './xml.js';

/** What DocBook and XHTML write differently. */
export interface Vocabulary {
  /** The number and title of a section, if the element is one. */
  section(element: Element): { readonly number: string; readonly title: string } | undefined;
  /** The number and caption of a table, the element that has them and holds the rows, if the element is one. */
  table(element: Element): { readonly number: string | undefined; readonly caption: string | undefined } | undefined;
  /** Whether the element is not text of the standard: contents, navigation, a title that was read with its section. */
  skip(element: Element): boolean;
  /** The names of elements by what they hold. */
  readonly names: Names;
}

/** The names of elements by what they hold. */
export interface Names {
  readonly paragraphs: readonly string[];
  readonly lists: readonly string[];
  readonly items: readonly string[];
  readonly verbatim: readonly string[];
  /** Lists of terms with descriptions, and their parts. */
  readonly termLists: readonly string[];
  readonly terms: readonly string[];
  readonly descriptions: readonly string[];
}

/** Ten times the cells of the largest part: spans make many of a few bytes. */
const MAX_CELLS = 5_000_000;

/** The sections of a document in its order, each without its subsections. */
export function readSections(root: Element, vocabulary: Vocabulary): Section[] {
  const sections: Section[] = [];
  const room = { cells: MAX_CELLS };
  collect(root, { number: '', title: '', blocks: [] });
  return sections.filter(({ number }) => number !== '');

  function collect(element: Element, section: Section & { blocks: Block[] }): void {
    for (const child of elementsOf(element)) {
      const heading = vocabulary.section(child);
      if (heading !== undefined) {
        const inner = { ...heading, blocks: [] };
        sections.push(inner);
        collect(child, inner);
        continue;
      }
      if (vocabulary.skip(child)) continue;
      const block = blockOf(child, vocabulary, room);
      if (block !== undefined) section.blocks.push(block);
      else collect(child, section);
    }
  }
}

function blockOf(element: Element, vocabulary: Vocabulary, room: Room): Block | undefined {
  const table = vocabulary.table(element);
  if (table !== undefined) return readTable(element, table.number, table.caption, room);
  const { name } = element;
  const { names } = vocabulary;
  if (names.paragraphs.includes(name)) return { kind: 'paragraph', text: lineOf(element) };
  if (names.verbatim.includes(name)) return { kind: 'verbatim', text: squeeze(lineOf(element)) };
  if (names.lists.includes(name))
    return { kind: 'list', items: descendants(element, ...names.items).map((item) => ({ paragraphs: paragraphsOf(item), columns: 1 })) };
  if (names.termLists.includes(name)) return { kind: 'terms', entries: entriesOf(element, names) };
  return undefined;
}

/** Each term with its description: XHTML sets them side by side, DocBook together in an entry. */
function entriesOf(element: Element, names: Names): { term: string; description: { paragraphs: string[]; columns: number } }[] {
  const terms = descendants(element, ...names.terms).map(lineOf);
  const descriptions = descendants(element, ...names.descriptions).map((description) => ({ paragraphs: paragraphsOf(description), columns: 1 }));
  return terms.flatMap((term, index) => {
    const description = descriptions[index];
    return description === undefined ? [] : [{ term, description }];
  });
}
