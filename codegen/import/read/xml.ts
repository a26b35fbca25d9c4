import { TextDecoder } from 'node:util';
import { characterEntities } from 'character-entities';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { InputError } from './input-error.js';
import type { Document } from './input.js';

/** An element of a document; names stand without their prefixes. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The standard nests twenty elements; whatever nests more than this was not made by NEMA. */
const MAX_DEPTH = 200;

/** Twice the elements of the largest part. */
const MAX_ELEMENTS = 4_000_000;

/**
 * Parses a document. Entities that it declares are refused, external ones never read; those of XHTML are known.
 *
 * @throws InputError with line and column when it is not well-formed
 */
export function parseXML({ file, bytes }: Document): Element {
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, { ...characterEntities, ...parser.ENTITIES });
  const fail = (found: string, expected: string): never => {
    throw new InputError({ file, line: parser.line, column: parser.column }, found, expected);
  };
  const root: { children: (Element | string)[] } = { children: [] };
  const open = [root];
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), 'well-formed XML'));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('<!ENTITY')) fail('a declaration of entities', 'a document without them, as NEMA publishes it');
  });
  let elements = 0;
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++elements > MAX_ELEMENTS) fail(`more than ${String(MAX_ELEMENTS)} elements`, 'fewer');
    if (open.length > MAX_DEPTH) fail(`<${name}> nested in ${String(MAX_DEPTH)} elements`, 'fewer');
    const element = { name: localName(name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(decode(file, bytes)).close();
  return elementsOf(root)[0] ?? fail('no element', 'a document');
}

/** The elements directly in another one. */
export function elementsOf({ children }: Pick<Element, 'children'>): Element[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The elements with one of the names below another one, in the order of the document; not those within one that was found. */
export function descendants(element: Element, ...names: readonly string[]): Element[] {
  return elementsOf(element).flatMap((child) => (names.includes(child.name) ? [child] : descendants(child, ...names)));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decode(file: string, bytes: Buffer): string {
  const declared = /^<\?xml[^>]*\sencoding=["']([^"']*)["']/.exec(bytes.toString('latin1', 0, 200))?.[1];
  const encoding = /^(\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : (declared ?? 'utf-8');
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new InputError({ file, line: 1 }, `the encoding ${JSON.stringify(encoding)}`, 'one that exists, such as UTF-8');
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError({ file }, `bytes that are not ${encoding.toUpperCase()}`, 'a text in the encoding that it declares');
  }
}
