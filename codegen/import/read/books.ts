import path from 'node:path';
import { PARTS, type Book, type Form, type Part, type Section } from './book.js';
import { InputError } from './input-error.js';
import { docbook } from './docbook-sections.js';
import { readInput, type Document } from './input.js';
import { readSections } from './sections.js';
import { lineOf } from './text.js';
import { descendants, parseXML, type Element } from './xml.js';
import { xhtml } from './xhtml.js';

/** A document with what it says of itself. */
interface Recognized {
  readonly file: string;
  readonly part: Part;
  readonly edition: string;
  readonly form: Form;
  readonly root: Element;
}

/** Tells how far the reading is. */
type Progress = (done: number, all: number, file: string) => void;

/** Five a year since 2014, as `2026c`; before that one. */
const EDITION = /^DICOM (PS ?3\.\d+)[ -](20(?:0\d|1[0-3]|\d\d[a-e])) - /;

/**
 * Reads the books that files, archives and folders hold; the pages of one part and edition are one book.
 *
 * @throws InputError when something in it is no part of the standard that has status codes
 */
export async function readBooks(inputs: readonly string[], progress: Progress = () => undefined): Promise<Book[]> {
  const documents = (await Promise.all(inputs.map(readInput))).flat();
  const books = new Map<string, Book & { sections: Section[] }>();
  for (const [index, document] of documents.entries()) {
    progress(index + 1, documents.length, document.file);
    const { part, edition, form, root, file } = recognize(document);
    const sections = readSections(root, form === 'DocBook XML' ? docbook : xhtml);
    const isPage = form === 'chunked XHTML';
    const key = isPage ? `${part} ${edition}` : file;
    const book = books.get(key) ?? {
      part,
      edition,
      form,
      whole: !isPage || hasContents(documents, part),
      file: isPage ? path.dirname(file) : file,
      sections: [],
    };
    const twice = sections.find(({ number }) => book.sections.some((section) => section.number === number));
    if (twice !== undefined) throw new InputError({ file }, `section ${twice.number} of ${part} ${edition} once more`, 'each section on one page');
    book.sections.push(...sections);
    books.set(key, book);
  }
  return [...books.values()].map((book) => ({ ...book, sections: book.sections.sort((left, right) => compareNumbers(left.number, right.number)) }));
}

/** Orders `C.4.2` before `C.10`, chapters before annexes, and annex Z before AA. */
export function compareNumbers(left: string, right: string): number {
  const key = (number: string): string =>
    number.replace(/^[A-Z]+/, (letters) => `~${String(letters.length)}${letters}`).replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}

/** Whether the page with the contents of a part is among the pages: then they are meant to be all of them. */
function hasContents(documents: readonly Document[], part: Part): boolean {
  return documents.some(({ file }) => path.basename(file).replace(/\.gz$/, '') === `${part}.html`);
}

function recognize(document: Document): Recognized {
  const { file } = document;
  const root = parseXML(document);
  const { form, title } = titleOf(root, file);
  const [, name, edition] = EDITION.exec(title) ?? [];
  if (name === undefined || edition === undefined)
    throw new InputError(
      { file },
      title === '' ? 'no title' : JSON.stringify(title),
      'a title with part and edition, such as "DICOM PS3.7 2026c - Message Exchange"',
    );
  const part = PARTS.find((candidate) => candidate === name.replace(' ', ''));
  if (part === undefined) throw new InputError({ file }, name, `a part with status codes: ${PARTS.join(', ')}`);
  return { file, part, edition, form, root };
}

/** Where each form says its part and edition. */
function titleOf(root: Element, file: string): { form: Form; title: string } {
  if (root.name === 'book') return { form: 'DocBook XML', title: textOf(descendants(root, 'subtitle')[0]) };
  if (root.name !== 'html') throw new InputError({ file }, `<${root.name}>`, 'a DocBook <book> or an XHTML page');
  const release = descendants(root, 'span').find(({ attributes }) => attributes.class === 'documentreleaseinformation');
  if (release !== undefined) return { form: 'chunked XHTML', title: textOf(release) };
  return { form: 'single-page XHTML', title: textOf(descendants(root, 'h2').find(({ attributes }) => attributes.class === 'subtitle')) };
}

function textOf(element: Element | undefined): string {
  return element === undefined ? '' : lineOf(element);
}
