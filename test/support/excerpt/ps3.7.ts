/**
 * Takes the status lists, status types, command elements and message fields out of the DocBook of PS3.7 into
 * `test/fixtures/standard/`, facts only:
 *
 *     node --import tsx test/support/excerpt/ps3.7.ts PART07_XML
 */
import type { Document } from '@xmldom/xmldom';
import { children, elements, escape, parse, squeeze, textOf, titleOf, write } from './xml.js';

async function main([part07]: readonly string[]): Promise<void> {
  if (part07 === undefined) throw new Error('needs the DocBook file of PS3.7');
  const book = parse(await textOf(part07));
  const title = titleOf([book]);
  await write('ps3.7-lists.xml', 'lists', title, takeLists(book));
  await write('ps3.7-elements.xml', 'elements', title, takeElements(book));
  await write('ps3.7-responses.xml', 'responses', title, takeResponses(book));
  await write('ps3.7-annex-c.xml', 'types', title, takeTypes(book));
}

function takeLists(book: Document): string[] {
  return elements(book, 'section')
    .filter((section) => /^(9|10)\.1\.\d\./.test(section.getAttribute('label') ?? '') && squeeze(elements(section, 'title')[0]?.textContent ?? '') === 'Status')
    .map((section) => {
      const items = elements(section, 'listitem').map((item) => `    <item>${escape(squeeze(item.textContent ?? '').replace(/ - .*$/, ''))}</item>`);
      return `  <list section="${section.getAttribute('label') ?? ''}">\n${items.join('\n')}\n  </list>`;
    });
}

function takeTypes(book: Document): string[] {
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

function takeResponses(book: Document): string[] {
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

function takeElements(book: Document): string[] {
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
