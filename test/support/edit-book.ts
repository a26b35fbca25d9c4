import type { Book, Cell, Section } from '../../codegen/import/read/book.js';
import { cell } from './spec-book.js';

/** Changes the rows of a table, or the section that holds it. */
export function editTable(book: Book, number: string, edit: (rows: Cell[][], section: Section) => Cell[][] | Partial<Section>): Book {
  return {
    ...book,
    sections: book.sections.map((section) => {
      const table = section.blocks.find((block) => block.kind === 'table');
      if (table?.number !== number) return section;
      const edited = edit(
        table.rows.map((row) => [...row]),
        section,
      );
      if (!Array.isArray(edited)) return { ...section, ...edited };
      return { ...section, blocks: section.blocks.map((block) => (block === table ? { ...table, rows: edited } : block)) };
    }),
  };
}

/** Replaces the cells of the row with a code; an undefined one stays. */
export function editRow(book: Book, number: string, code: string, cells: readonly (string | undefined)[]): Book {
  return editTable(book, number, (rows) =>
    rows.map((row) => (hasCode(row, code) ? row.map((old, column) => (cells[column] === undefined ? old : cell([cells[column]]))) : row)),
  );
}

/** Takes the row with a code out. */
export function dropRow(book: Book, number: string, code: string): Book {
  return editTable(book, number, (rows) => rows.filter((row) => !hasCode(row, code)));
}

/** Puts a row at the end. */
export function addRow(book: Book, number: string, cells: readonly string[]): Book {
  return editTable(book, number, (rows) => [...rows, cells.map((text) => cell([text]))]);
}

/** Adds sections at the end. */
export function addSections(book: Book, ...sections: readonly Section[]): Book {
  return { ...book, sections: [...book.sections, ...sections] };
}

function hasCode(row: readonly Cell[], code: string): boolean {
  return row[2]?.paragraphs[0] === code;
}
