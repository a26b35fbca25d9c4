import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';

type Root = ReturnType<typeof fromMarkdown>;

/** A page of Markdown, parsed as a code host does. */
function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** A table with the text of its cells, and the heading before it. */
export interface MarkdownTable {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables of a page in order. */
export function tablesOf(text: string): MarkdownTable[] {
  let heading = '';
  return parseMarkdown(text).children.flatMap((node) => {
    if (node.type === 'heading') heading = toString(node);
    if (node.type !== 'table') return [];
    const [head = [], ...rows] = node.children.map((row) => row.children.map((cell) => toString(cell)));
    return [{ heading, head, rows }];
  });
}

/** The headings of a page, as the anchors that a code host gives them. */
export function anchorsOf(text: string): string[] {
  return parseMarkdown(text).children.flatMap((node) =>
    node.type === 'heading'
      ? [
          toString(node)
            .toLowerCase()
            .replace(/[^a-z0-9 _-]/g, '')
            .replaceAll(' ', '-'),
        ]
      : [],
  );
}

/** The targets of the links of a page. */
export function linksOf(text: string): string[] {
  const links: string[] = [];
  const visit = (node: { readonly type: string; readonly url?: string; readonly children?: readonly unknown[] }): void => {
    if (node.type === 'link' && node.url !== undefined) links.push(node.url);
    node.children?.forEach((child) => {
      visit(child as Parameters<typeof visit>[0]);
    });
  };
  visit(parseMarkdown(text));
  return links;
}
