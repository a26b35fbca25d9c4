/**
 * Cuts the status tables and lists out of the published standard, facts only, into `test/fixtures/standard/`:
 *
 *     node --import tsx test/support/cut/ps3.4-ps3.7.ts FOLDER_OF_PS3.4_PAGES PART07_XML
 *
 * The cells are kept with their row spans; sentences are left out.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { cellText, children, document, elements, escape, FIXTURES, parse, sectionOf, squeeze } from './xml.js';

const CODE = /^([0-9A-F]{4}|[0-9A-F]{1,2}xx+)$/;

async function main([pages, part07]: readonly string[]): Promise<void> {
  if (pages === undefined || part07 === undefined) throw new Error('needs the folder of PS3.4 pages and the DocBook file of PS3.7');
  const names = (await readdir(pages)).filter((name) => name.endsWith('.html')).sort();
  const parsed = await Promise.all(names.map(async (name) => ({ name, page: parse(await readFile(path.join(pages, name), 'utf8')) })));
  const tables = parsed.flatMap(({ name, page }) => cutTables(page, name));
  await writeFile(path.join(FIXTURES, 'ps3.4-2024c-tables.xml'), document('tables', 'PS3.4 2024c', tables));
  const codes = parsed.flatMap(({ page }) => cutCodes(page)).sort();
  await writeFile(path.join(FIXTURES, 'ps3.4-2024c-codes.xml'), document('codes', 'PS3.4 2024c', codes));
  const book = parse(await readFile(part07, 'utf8'));
  await writeFile(path.join(FIXTURES, 'ps3.7-2026c-lists.xml'), document('lists', 'PS3.7 2026c', cutLists(book)));
  await writeFile(path.join(FIXTURES, 'ps3.7-2026c-elements.xml'), document('elements', 'PS3.7 2026c', cutElements(book)));
  await writeFile(path.join(FIXTURES, 'ps3.7-2026c-responses.xml'), document('responses', 'PS3.7 2026c', cutResponses(book)));
  await writeFile(path.join(FIXTURES, 'ps3.7-2026c-annex-c.xml'), document('types', 'PS3.7 2026c', cutTypes(book)));
}

function cutTables(page: Document, file: string): string[] {
  return elements(page, 'div')
    .filter((div) => div.getAttribute('class') === 'table')
    .flatMap((div) => {
      const title = squeeze(elements(div, 'p')[0]?.textContent ?? '');
      const rows = elements(div, 'tr').map((row) => children(row).map((cell) => ({ text: cellText(cell), span: cell.getAttribute('rowspan') ?? '1' })));
      const isStatus = rows[0]?.some(({ text }) => text.includes('Status')) && rows.some((row) => row.some(({ text }) => CODE.test(text)));
      if (!isStatus || title.includes('Transition')) return [];
      const lines = rows.map(
        (row) => `    <tr>${row.map(({ text, span }) => `<td${span === '1' ? '' : ` rowspan="${span}"`}>${escape(text)}</td>`).join('')}</tr>`,
      );
      return [`  <table title="${escape(title)}" section="${sectionOf(div)}" page="${file}">\n${lines.join('\n')}\n  </table>`];
    });
}

/** The codes in the text and tables of each section; what stands in a tag such as (0010,0020) is none. */
function cutCodes(page: Document): string[] {
  const bySection = new Map<string, Set<string>>();
  for (const paragraph of elements(page, 'p')) {
    const codes =
      (paragraph.textContent ?? '').match(/(?<![(,.\w])(?:0[0-2][0-9A-F]{2}|[ABC][0-9A-F](?:[0-9A-F]{2}|xx)|Cxxx|F[EF]0[01])(?=H?\b)(?![.,]\d)/g) ?? [];
    const section = sectionOf(paragraph);
    if (codes.length > 0) bySection.set(section, new Set([...(bySection.get(section) ?? []), ...codes]));
  }
  return [...bySection].map(([section, codes]) => `  <section number="${section}">${[...codes].sort().join(' ')}</section>`);
}

function cutLists(book: Document): string[] {
  return elements(book, 'section')
    .filter((section) => /^(9|10)\.1\.\d\./.test(section.getAttribute('label') ?? '') && squeeze(elements(section, 'title')[0]?.textContent ?? '') === 'Status')
    .map((section) => {
      const items = elements(section, 'listitem').map((item) => `    <item>${escape(squeeze(item.textContent ?? '').replace(/ - .*$/, ''))}</item>`);
      return `  <list section="${section.getAttribute('label') ?? ''}">\n${items.join('\n')}\n  </list>`;
    });
}

function cutTypes(book: Document): string[] {
  return elements(book, 'section')
    .filter((section) => /^C\.\d\.\d+$/.test(section.getAttribute('label') ?? ''))
    .map((section) => {
      const rows = elements(section, 'tr').map((row) => {
        const [field = '', tag = '', vr = '', vm = '', description = ''] = children(row).map((cell) => squeeze(cell.textContent ?? ''));
        const facts = [
          /\b(required|optional)/i.exec(description)?.[0],
          /shall be set to [0-9A-F]{4}H/.exec(description)?.[0],
          /Permitted only in the \S+/.exec(description)?.[0],
        ];
        return `    <field name="${escape(field)}" tag="${tag}" vr="${vr}" vm="${vm}">${facts.filter((fact) => fact !== undefined).join('; ')}</field>`;
      });
      return `  <type section="${section.getAttribute('label') ?? ''}" title="${escape(squeeze(elements(section, 'title')[0]?.textContent ?? ''))}">\n${rows.slice(1).join('\n')}\n  </type>`;
    });
}

function cutResponses(book: Document): string[] {
  return elements(book, 'table').flatMap((table) => {
    const [, service] = /^(.*)-RSP Message Fields$/.exec(squeeze(elements(table, 'caption')[0]?.textContent ?? '')) ?? [];
    const tags = elements(table, 'tr').flatMap((row) =>
      children(row)
        .map((cell) => squeeze(cell.textContent ?? ''))
        .filter((text) => /^\(0000,.{4}\)$/.test(text)),
    );
    if (service === undefined) return [];
    return [`  <response service="${service}" table="${table.getAttribute('label') ?? ''}">${tags.join(' ')}</response>`];
  });
}

function cutElements(book: Document): string[] {
  const registry = elements(book, 'table').find((candidate) => candidate.getAttribute('label') === 'E.1-1');
  const rows = registry === undefined ? [] : elements(registry, 'tr').map((row) => children(row).map((cell) => squeeze(cell.textContent ?? '')));
  const lines = rows
    .slice(1)
    .map(
      ([tag = '', name = '', keyword = '', vr = '', vm = '']) => `  <element tag="${tag}" name="${escape(name)}" keyword="${keyword}" vr="${vr}" vm="${vm}"/>`,
    );
  const fields = (registry === undefined ? '' : squeeze(registry.textContent ?? '')).matchAll(/([0-9A-F]{4})H ([CN]-[A-Z-]+-R(?:Q|SP))/g);
  return [...lines, ...[...fields].map(([, code = '', message = '']) => `  <command code="${code}" message="${message}"/>`)];
}

await main(process.argv.slice(2));
