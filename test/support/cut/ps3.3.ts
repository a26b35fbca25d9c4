/**
 * Cuts the values of Failure Reason out of the pages of PS3.3 into `test/fixtures/standard/`:
 *
 *     node --import tsx test/support/cut/ps3.3.ts FOLDER_OF_PS3.3_PAGES
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { document, elements, escape, FIXTURES, parse, sectionOf, squeeze } from './xml.js';

async function main([pages]: readonly string[]): Promise<void> {
  if (pages === undefined) throw new Error('needs the folder of PS3.3 pages');
  const lists = await Promise.all(['sect_C.14.html', 'sect_C.22.html'].map(async (name) => cutValues(await readFile(path.join(pages, name), 'utf8'))));
  await writeFile(path.join(FIXTURES, 'ps3.3-2024c.xml'), document('reasons', 'PS3.3 2024c', lists.flat()));
}

function cutValues(text: string): string[] {
  const page = parse(text.replaceAll('&nbsp;', '\u00a0'));
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
