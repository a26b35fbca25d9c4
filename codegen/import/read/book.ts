import type { Part } from '../../../generated/typescript/spec.js';

export type { Part };

/** The parts of the standard that say something of status codes. */
export const PARTS: readonly Part[] = ['PS3.2', 'PS3.3', 'PS3.4', 'PS3.7', 'PS3.8', 'PS3.18'];

/** How NEMA publishes a part. */
export type Form = 'DocBook XML' | 'single-page XHTML' | 'chunked XHTML';

/** A part of the standard in one edition, whatever form it was read from. */
export interface Book {
  readonly part: Part;
  readonly edition: string;
  readonly form: Form;
  /** Whether it is the whole part, so that what is not in it is not in the edition. */
  readonly whole: boolean;
  /** The file, or the folder of the pages. */
  readonly file: string;
  readonly sections: readonly Section[];
  /** The titles, by number, of sections around pages whose own pages need not be there. */
  readonly around?: ReadonlyMap<string, string>;
}

/** A section without its subsections; in the order of the document. */
export interface Section {
  /** `C.4.1.1.4`; of a chapter `4`, of an annex `C`. */
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'verbatim'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Cell[] }
  | { readonly kind: 'terms'; readonly entries: readonly { readonly term: string; readonly description: Cell }[] }
  | Table;

/** A table with its spans resolved: every row has a cell in every column. */
export interface Table {
  readonly kind: 'table';
  /** Undefined for a table without number and caption. */
  readonly number: string | undefined;
  readonly caption: string | undefined;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The paragraphs of a cell or of an item; the items of a list in it are paragraphs too. */
export interface Cell {
  readonly paragraphs: readonly string[];
  /** How many columns it takes, of which this is one. */
  readonly columns: number;
}

/** What a cell says as one line; one that is not there says nothing. */
export function cellText(cell: Pick<Cell, 'paragraphs'> | undefined): string {
  return cell?.paragraphs.join(' ') ?? '';
}

/** Everything that a block says, a paragraph each; what spans several cells once. */
export function paragraphsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'verbatim':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ paragraphs }) => paragraphs);
    case 'terms':
      return block.entries.flatMap(({ term, description }) => [term, ...description.paragraphs]);
    case 'table':
      return [...new Set(block.rows.flat())].flatMap(({ paragraphs }) => paragraphs);
  }
}
