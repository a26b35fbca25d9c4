/** A link: to a page of the site by its path from the root, or anywhere by an address. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A part of a line: text, a code, a category in its color, or a link. */
export type Inline = string | { readonly code: string } | { readonly category: string } | Link;

/** A row of a table, with its anchor. */
export interface Row {
  readonly id: string;
  readonly cells: readonly (readonly Inline[])[];
}

/** A part of a page. */
export type Block =
  | { readonly type: 'heading'; readonly id: string; readonly text: string }
  | { readonly type: 'text'; readonly parts: readonly Inline[] }
  | { readonly type: 'table'; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly Row[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'copy'; readonly items: readonly { readonly label: string; readonly text: string }[] }
  | { readonly type: 'filter'; readonly services: readonly string[] }
  | {
      readonly type: 'meaning';
      readonly id: string;
      readonly category: string;
      readonly title: string;
      readonly services: readonly string[];
      readonly fields: readonly Field[];
    }
  | { readonly type: 'choices'; readonly label: string; readonly items: readonly Link[]; readonly chosen: string }
  | { readonly type: 'map'; readonly svg: string }
  | { readonly type: 'paste' };

/** A label with one or more lines. */
export interface Field {
  readonly label: string;
  readonly lines: readonly (readonly Inline[])[];
}

/** A page of the site, complete without a script. */
export interface Page {
  /** From the root, with a slash at its end; empty for the root itself. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  readonly blocks: readonly Block[];
}

/** An anchor of some words. */
export function anchor(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
