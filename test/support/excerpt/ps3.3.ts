/**
 * Takes the values of Failure Reason out of the pages of PS3.3 into `test/fixtures/standard/`:
 *
 *     node --import tsx test/support/excerpt/ps3.3.ts FOLDER_OF_PS3.3_PAGES
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { elements, escape, parse, sectionOf, squeeze, titleOf, write } from './xml.js';

async function main([pages]: readonly string[]): Promise<void> {
  if (pages === undefined) throw new Error('needs the folder of PS3.3 pages');
  const parsed = await Promise.all(
    ['sect_C.14.html', 'sect_C.22.html'].map(async (name) => parse((await readFile(path.join(pages, name), 'utf8')).replaceAll('&nbsp;', '\u00a0'))),
  );
  await write('ps3.3.xml', 'reasons', titleOf(parsed), parsed.flatMap(takeValues));
}

function takeValues(page: Document): string[] {
  return elements(page, 'dt')
    .filter((term) => /^[0-9A-F]{4}H$/.test(squeeze(term.textContent ?? '')))
    .map((term) => {
      let description = term.nextSibling;
      while (description !== null && description.nodeType !== 1) description = description.nextSibling;
      const words = squeeze(elements(description as typeof term, 'p')[0]?.textContent ?? '');
      return `  <reason section="${sectionOf(term)}" code="${squeeze(term.textContent ?? '').slice(0, 4)}">${escape(words.replace(/;.*$/, ''))}</reason>`;
    });
}

await main(process.argv.slice(2));
