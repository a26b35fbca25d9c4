/**
 * Takes the status code tables of PS3.2 N.7.3.2 and N.7.3.3, and the Failure Reason tables of N.5.2.6, into `test/fixtures/standard/`:
 *
 *     node --import tsx test/support/excerpt/ps3.2.ts FOLDER_OF_PS3.2_PAGES
 *
 * Empty cells stay empty and spans stay spans.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { cellText, children, elements, escape, parse, sectionOf, squeeze, titleOf, write } from './xml.js';

async function main([pages]: readonly string[]): Promise<void> {
  if (pages === undefined) throw new Error('needs the folder of PS3.2 pages');
  const names = (await readdir(pages)).filter((name) => /^sect_N\.(7\.3|5\.2\.6)/.test(name)).sort();
  const parsed = await Promise.all(
    names.map(async (name) => ({ name, page: parse((await readFile(path.join(pages, name), 'utf8')).replaceAll('&nbsp;', '\u00a0')) })),
  );
  const tables = parsed.flatMap(({ name, page }) => takeTables(page, name));
  await write('ps3.2.xml', 'conformance', titleOf(parsed.map(({ page }) => page)), tables);
}

function takeTables(page: Document, file: string): string[] {
  return elements(page, 'div')
    .filter((div) => div.getAttribute('class') === 'table')
    .flatMap((div) => {
      const title = squeeze(elements(div, 'p')[0]?.textContent ?? '');
      if (!/Status Codes|Failure (Behavior for|Conditions on) Storage Commitment/.test(title)) return [];
      const isReason = title.includes('Storage Commitment SC');
      const lines = elements(div, 'tr').map((row) => {
        // Of the tables of reasons, the examples of behaviors and the sentences are left out.
        const cells = children(row).slice(0, isReason && title.includes('N.5-') ? 2 : undefined);
        return `    <tr>${cells.map((cell) => `<td rowspan="${cell.getAttribute('rowspan') ?? '1'}">${escape(title.includes('N.5-') ? cellText(cell).replace(/:.*$/, '') : cellText(cell))}</td>`).join('')}</tr>`;
      });
      return [`  <table title="${escape(title)}" section="${sectionOf(div)}" page="${file}">\n${lines.join('\n').replaceAll(' rowspan="1"', '')}\n  </table>`];
    });
}

await main(process.argv.slice(2));
