import { markdownTable } from 'markdown-table';
import { BANNER } from '../banner.js';
import type { EmittedFile } from '../emitter.js';

/** The folder of the pages in `generated/`. */
const FOLDER = 'docs';

/** A page: its parts are paragraphs, headings and tables, separated by blank lines. */
export function page(path: string, title: string, parts: readonly string[]): EmittedFile {
  const body = [`<!-- ${BANNER} -->`, `# ${escape(title)}`, ...parts.filter((part) => part !== '')];
  return { path: `${FOLDER}/${path}`, text: `${body.join('\n\n')}\n` };
}

/** A table; the cells are Markdown already. Empty without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return markdownTable(
    [head, ...rows].map((row) => [...row]),
    { alignDelimiters: false, padding: true },
  );
}

/** Text that stands for itself in a paragraph or a cell. */
export function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replaceAll('\n', ' ');
}

/** Text in code style, between double backticks if a backtick is in it. A bar would end a cell. */
export function code(text: string): string {
  const [opening, closing] = text.includes('`') ? ['`` ', ' ``'] : ['`', '`'];
  return `${opening}${text.replaceAll('|', '\\|')}${closing}`;
}

export function link(text: string, target: string): string {
  return `[${escape(text)}](${target})`;
}

/** Things in code style, joined by commas. */
export function codes(items: readonly string[]): string {
  return items.map(code).join(', ');
}
