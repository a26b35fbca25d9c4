import path from 'node:path';
import { PARTS, type Book, type Form, type Part, type Section } from './book.js';
import { InputError, LimitError } from './input-error.js';
import { docbook } from './docbook-sections.js';
import { readInputs, type Document } from './input.js';
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

/** A book while its documents are read. */
interface Reading extends Book {
  readonly sections: Section[];
  readonly around: Map<string, string>;
  readonly pages: Set<string>;
  readonly numbers: Set<string>;
  /** The pages that the contents name, if the page with the contents is there: then all are meant to be there. */
  contents: ReadonlySet<string> | undefined;
}

/** Tells how far the reading is. */
type Progress = (done: number, all: number, file: string) => void;

/** What documents do not say of themselves, said by who reads them. */
export interface Unsaid {
  readonly part?: string | undefined;
  readonly edition?: string | undefined;
}

/** Five a year since 2014, as `2026c`; before that one. */
const EDITION = /^20(?:0\d|1[0-3]|\d\d[a-e])$/;

/** Part and edition, as "DICOM PS3.7 2026c - Message Exchange" says them; the edition may be missing. */
const TITLE = /^(?:DICOM )?(PS ?3\.\d+)(?:[ -](20\d\d[a-e]?))?(?: - .*)?$/;

/**
 * Reads the books that files, archives and folders hold; the pages of one part and edition are one book.
 *
 * @throws InputError when something in it is not a part of the standard with status codes
 */
export async function readBooks(inputs: readonly string[], unsaid: Unsaid = {}, progress: Progress = () => undefined): Promise<Book[]> {
  const documents = await readInputs(inputs);
  const books = new Map<string, Reading>();
  for (const [index, document] of documents.entries()) {
    progress(index + 1, documents.length, document.file);
    const { part, edition, form, root, file } = recognize(document, unsaid);
    const sections = sectionsOf(root, form, file);
    const isPage = form === 'chunked XHTML';
    const key = isPage ? `${part} ${edition}` : file;
    const book = books.get(key) ?? {
      part,
      edition,
      form,
      whole: !isPage,
      file: isPage ? path.dirname(file) : file,
      sections: [],
      around: new Map<string, string>(),
      pages: new Set<string>(),
      numbers: new Set<string>(),
      contents: undefined,
    };
    const twice = sections.find(({ number }) => book.numbers.has(number));
    if (twice !== undefined) throw new InputError({ file }, `section ${twice.number} of ${part} ${edition} once more`, 'each section on one page');
    for (const section of sections) {
      book.sections.push(section);
      book.numbers.add(section.number);
    }
    for (const [number, title] of breadcrumbs(root)) book.around.set(number, title);
    const name = pageName(file);
    book.pages.add(name);
    if (isPage && name === `${part}.html`) book.contents = linkedPages(root);
    books.set(key, book);
  }
  return [...books.values()].map(({ pages, contents, numbers: _numbers, ...book }) => {
    const sections = book.sections.sort((left, right) => compareNumbers(left.number, right.number));
    return { ...book, sections, whole: contents === undefined ? book.whole : [...contents].every((page) => pages.has(page)) };
  });
}

function sectionsOf(root: Element, form: Form, file: string): Section[] {
  try {
    return readSections(root, form === 'DocBook XML' ? docbook : xhtml);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    throw new InputError({ file }, error.message, 'a part of the standard');
  }
}

/** Orders `C.4.2` before `C.10`, chapters before annexes, and annex Z before AA. */
export function compareNumbers(left: string, right: string): number {
  const key = (number: string): string =>
    number.replace(/^[A-Z]+/, (letters) => `~${String(letters.length)}${letters}`).replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}

/** The name of a page, without the folder and without what packing adds. */
function pageName(file: string): string {
  return path.basename(file).replace(/\.gz$/, '');
}

/** The pages to which the contents of a part lead. */
function linkedPages(root: Element): Set<string> {
  const links = descendants(root, 'a').flatMap(({ attributes: { href = '' } }) => /^((?:sect|chapter)_[\w.]+?\.html)(?:#|$)/.exec(href)?.[1] ?? []);
  return new Set(links);
}

function recognize(document: Document, unsaid: Unsaid): Recognized {
  const { file } = document;
  const root = parseXML(document);
  const { form, titles } = titlesOf(root, file);
  const said = titles.map((title) => TITLE.exec(title)).find((match) => match !== null);
  const name = say(file, 'part', said?.[1]?.replace(' ', ''), unsaid.part, titles);
  const edition = say(file, 'edition', said?.[2], unsaid.edition, titles);
  if (!EDITION.test(edition)) throw new InputError({ file }, `the edition ${edition}`, 'a year and a letter from a to e, as 2026c; up to 2013 a year');
  const part = PARTS.find((candidate) => candidate === name);
  if (part === undefined) throw new InputError({ file }, name, `a part with status codes: ${PARTS.join(', ')}`);
  return { file, part, edition, form, root };
}

/** What a document says of itself, or else what is said of it; both must agree. */
function say(file: string, what: 'part' | 'edition', inDocument: string | undefined, option: string | undefined, [title = '']: readonly string[]): string {
  if (inDocument !== undefined && option !== undefined && inDocument !== option)
    throw new InputError({ file }, `the ${what} ${inDocument}`, `the one of --${what} ${option}, which is for documents that say none`);
  const value = inDocument ?? option;
  if (value !== undefined) return value;
  const found = title === '' ? 'no title' : JSON.stringify(title);
  throw new InputError({ file }, found, `a title with part and edition, such as "DICOM PS3.7 2026c - Message Exchange", or --${what} in the command`);
}

/** Where each form says its part and edition; a book has a title that says the part alone. */
function titlesOf(root: Element, file: string): { form: Form; titles: string[] } {
  if (root.name === 'book') return { form: 'DocBook XML', titles: [textOf(descendants(root, 'subtitle')[0]), textOf(descendants(root, 'title')[0])] };
  if (root.name !== 'html') throw new InputError({ file }, `<${root.name}>`, 'a DocBook <book> or an XHTML page');
  const release = descendants(root, 'span').find(({ attributes }) => attributes.class === 'documentreleaseinformation');
  const isPage = release !== undefined || descendants(root, 'div').some(({ attributes }) => attributes.class === 'navheader');
  if (isPage) return { form: 'chunked XHTML', titles: [textOf(release), ...breadcrumbLinks(root).map(textOf)] };
  const heading = (name: string, kind: string): string => textOf(descendants(root, name).find(({ attributes }) => attributes.class === kind));
  return { form: 'single-page XHTML', titles: [heading('h2', 'subtitle'), heading('h1', 'title')] };
}

/** The sections around a page, by number, with their titles. */
function breadcrumbs(root: Element): [number: string, title: string][] {
  return breadcrumbLinks(root).flatMap((link) => {
    const number = /(?:sect|chapter)_([A-Z0-9.]+?)\.html/.exec(descendants(link, 'a')[0]?.attributes.href ?? '')?.[1];
    return number === undefined ? [] : [[number, textOf(link)]];
  });
}

function breadcrumbLinks(root: Element): Element[] {
  return descendants(root, 'span').filter(({ attributes }) => attributes.class === 'breadcrumb-link');
}

function textOf(element: Element | undefined): string {
  return element === undefined ? '' : lineOf(element);
}
