import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

/** Where the excerpts go. */
const FIXTURES = path.join(import.meta.dirname, '../../fixtures/standard');

/** The text of a document, which may be gzipped. */
export async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

export function parse(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

/** Part and edition, as the documents say them: `PS3.4 2024c`. All must say the same. */
export function titleOf(documents: readonly Document[]): string {
  const titles = new Set(documents.flatMap((document) => /DICOM (PS3\.\d+ 20\d\d[a-e]) - /.exec(document.documentElement?.textContent ?? '')?.[1] ?? []));
  const [title, ...others] = titles;
  if (title === undefined || others.length > 0) throw new Error(`needs documents of one part and edition, not ${[...titles].join(', ')}`);
  return title;
}

/** Writes an excerpt with part and edition at its head. */
export async function write(name: string, root: string, title: string, parts: readonly string[]): Promise<void> {
  await writeFile(path.join(FIXTURES, name), `<${root} edition="${title}">\n${parts.join('\n')}\n</${root}>\n`);
}

/** The number of the section that holds an element. */
export function sectionOf(element: Element): string {
  let ancestor = element.parentNode;
  while (ancestor?.nodeType === 1 && (ancestor as Element).getAttribute('class') !== 'section') ancestor = ancestor.parentNode;
  if (ancestor?.nodeType !== 1) return '';
  const anchor = elements(ancestor as Element, 'a').find((candidate) => candidate.getAttribute('id')?.startsWith('sect_'));
  return anchor?.getAttribute('id')?.slice('sect_'.length) ?? '';
}

export function cellText(cell: Element): string {
  const paragraphs = elements(cell, 'p').map((paragraph) => squeeze(paragraph.textContent ?? ''));
  return paragraphs.length === 0 ? squeeze(cell.textContent ?? '') : paragraphs.join(' / ');
}

export function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

export function children(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
