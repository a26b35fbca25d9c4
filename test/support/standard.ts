import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { fixture, ROOT } from './repository.js';

/** A row of a table in the fixture, with its spans resolved. */
export interface PrintedRow {
  readonly category: string;
  readonly meaning: string;
  readonly code: string;
  readonly fields: readonly string[];
}

/** A status table as printed. */
export interface PrintedTable {
  readonly number: string;
  readonly title: string;
  readonly section: string;
  readonly page: string;
  readonly rows: readonly PrintedRow[];
}

export function load(name: string): Element {
  const root = new DOMParser().parseFromString(fixture(`standard/${name}`), 'text/xml').documentElement;
  if (root === null) throw new Error(`${name} has no root`);
  return root;
}

export function all(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** The status tables of PS3.4. */
export function printedTables(): PrintedTable[] {
  return all(load('ps3.4-tables.xml'), 'table').map((table) => {
    const [number = '', title = ''] = attribute(table, 'title')
      .replace(/^Table /, '')
      .split(/\. (.*)$/, 2);
    const [head = [], ...rows] = resolveSpans(table);
    return { number, title, section: attribute(table, 'section'), page: attribute(table, 'page'), rows: rows.map((row) => printedRow(head, row)) };
  });
}

/** The rows of a table with every spanned cell repeated. */
function resolveSpans(table: Element): string[][] {
  const pending = new Map<number, { text: string; left: number }>();
  return all(table, 'tr').map((row) => {
    const cells = all(row, 'td');
    const texts: string[] = [];
    while (cells.length > 0 || pending.has(texts.length)) {
      const spanned = pending.get(texts.length);
      const cell = spanned === undefined ? cells.shift() : undefined;
      const text = spanned?.text ?? cell?.textContent ?? '';
      const left = spanned === undefined ? Number(cell?.getAttribute('rowspan') ?? '1') - 1 : spanned.left - 1;
      if (left > 0) pending.set(texts.length, { text, left });
      else pending.delete(texts.length);
      texts.push(text);
    }
    return texts;
  });
}

function printedRow(head: readonly string[], row: readonly string[]): PrintedRow {
  const column = (pattern: RegExp): string => row[head.findIndex((name) => pattern.test(name))] ?? '';
  const related = column(/Related Fields/);
  // One table has a column for each related field instead, with its value.
  const named = head.flatMap((name, index) => (row[index] === '' ? [] : (/\(0000,[0-9A-F]{4}\)/.exec(name)?.[0] ?? [])));
  return {
    category: column(/^(Service )?Status$/),
    meaning: column(/Meaning$/),
    code: column(/Codes?$/),
    fields: related === '' || related === 'None' ? named : related.split(' / '),
  };
}

/** The status lists of the DIMSE services in PS3.7: section, then name and code of each entry. */
export function printedLists(): { section: string; entries: { name: string; code: string | undefined }[] }[] {
  return all(load('ps3.7-lists.xml'), 'list').map((list) => ({
    section: attribute(list, 'section'),
    entries: all(list, 'item').map((item) => {
      const [, name = '', inBrackets = ''] = /^(.*) \(([^)]*)\)$/.exec(item.textContent ?? '') ?? [];
      return { name, code: /^[0-9A-F]{4}H$/.test(inBrackets) ? inBrackets.slice(0, 4) : undefined };
    }),
  }));
}

/** The status types of PS3.7 Annex C. */
export function printedTypes(): { section: string; title: string; fields: { name: string; tag: string; vr: string; vm: string; facts: string }[] }[] {
  return all(load('ps3.7-annex-c.xml'), 'type').map((type) => ({
    section: attribute(type, 'section'),
    title: attribute(type, 'title'),
    fields: all(type, 'field').map((field) => ({
      name: attribute(field, 'name'),
      tag: attribute(field, 'tag'),
      vr: attribute(field, 'vr'),
      vm: attribute(field, 'vm'),
      facts: field.textContent ?? '',
    })),
  }));
}

/** The command elements and command field values of PS3.7 Table E.1-1. */
export function printedElements(): { elements: Record<string, string>[]; commands: Map<string, string> } {
  const root = load('ps3.7-elements.xml');
  return {
    elements: all(root, 'element').map((element) => Object.fromEntries(['tag', 'name', 'keyword', 'vr', 'vm'].map((name) => [name, attribute(element, name)]))),
    commands: new Map(all(root, 'command').map((command) => [attribute(command, 'message'), attribute(command, 'code')])),
  };
}

/** The codes that each section of PS3.4 prints, in its text or in a table. */
export function printedCodes(): Map<string, string[]> {
  return new Map(all(load('ps3.4-codes.xml'), 'section').map((section) => [attribute(section, 'number'), (section.textContent ?? '').split(' ')]));
}

/** The command elements of each response in the tables of PS3.7 sections 9.3 and 10.3. */
export function printedResponses(): { service: string; table: string; fields: string[] }[] {
  return all(load('ps3.7-responses.xml'), 'response').map((response) => ({
    service: attribute(response, 'service'),
    table: attribute(response, 'table'),
    fields: (response.textContent ?? '').split(' '),
  }));
}

/** The lines of a fixture of tab-separated values, without its head. */
export function lines(name: string, head = 1): string[][] {
  return fixture(name)
    .trimEnd()
    .split('\n')
    .slice(head)
    .map((line) => line.split('\t'));
}

/** The SOP Classes with their annex and DIMSE services. */
export function sopClasses(): { uid: string; name: string; annex: string; services: string[] }[] {
  return lines('standard/sop-classes.tsv').map(([uid = '', name = '', annex = '', operations = '']) => ({ uid, name, annex, services: operations.split(';') }));
}

/** Part and edition of each excerpt of one document, as that said them; tables of single pages have their own. */
export function excerptEditions(): { readonly file: string; readonly edition: string }[] {
  return readdirSync(path.join(ROOT, 'test/fixtures/standard'))
    .filter((file) => file.endsWith('.xml') && !file.endsWith('-pages.xml'))
    .map((file) => ({ file, edition: attribute(load(file), 'edition') }));
}
