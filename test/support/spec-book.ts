import type { DICOMStatusSpec, Part } from '../../generated/typescript/spec.js';
import type { Book, Cell, Section } from '../../codegen/import/read/book.js';
import { specMentions } from '../../codegen/spec-rows/mentions.js';
import { specGroups } from '../../codegen/spec-rows/index.js';

/** The tables of PS3.4 as a book, made of the spec, so that a test can publish an edition of its own. Every section that the spec cites is there. */
export function specBook(spec: DICOMStatusSpec, edition: string): Book {
  const tables = specGroups(spec, 'PS3.4').map(({ section, table, title, service, rows }): Section => ({
    number: section,
    title: `Status of ${service ?? ''}`,
    blocks: [
      {
        kind: 'table',
        number: table ?? undefined,
        caption: title,
        head: ['Service Status', 'Further Meaning', 'Status Codes', 'Related Fields'],
        rows: rows
          .filter(({ until }) => until === undefined)
          .map(({ category, meaning, code, relatedFields }) => [[category ?? 'Failure'], [meaning ?? ''], [code ?? ''], relatedFields ?? []].map(cell)),
      },
    ],
  }));
  const cited = spec.serviceClasses.flatMap(({ adoptions, statements }) => [...adoptions, ...statements].map(({ section }) => section));
  const sections = new Map<string, Section>();
  for (const number of cited) sections.set(number, { number, title: 'Something', blocks: [] });
  for (const { section: number, code } of specMentions(spec, 'PS3.4')) {
    const blocks = sections.get(number)?.blocks ?? [];
    sections.set(number, { number, title: 'Something', blocks: [...blocks, { kind: 'paragraph', text: `The status may be ${code}.` }] });
  }
  for (const section of tables) {
    const other = sections.get(section.number);
    sections.set(section.number, other === undefined ? section : { ...section, blocks: [...other.blocks, ...section.blocks] });
  }
  return { part: 'PS3.4' satisfies Part, edition, form: 'DocBook XML', whole: true, file: 'a test', sections: [...sections.values()] };
}

/** How many tables a book prints, and how many rows they have. */
export function printedIn(book: Book): { readonly tables: number; readonly rows: number } {
  const tables = book.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.length] : [])));
  return { tables: tables.length, rows: tables.reduce((sum, rows) => sum + rows, 0) };
}

/** A cell with these paragraphs. */
export function cell(paragraphs: readonly string[]): Cell {
  return { paragraphs: paragraphs.filter((text) => text !== ''), columns: 1 };
}
