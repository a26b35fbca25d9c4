/**
 * Takes the status tables, and the codes of every section, out of the pages of PS3.4 into `test/fixtures/standard/`, facts only:
 *
 *     node --import tsx test/support/excerpt/ps3.4.ts FOLDER_OF_PS3.4_PAGES
 *
 * The cells are kept with their row spans; sentences are left out.
 */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '@xmldom/xmldom';
import { cellText, children, elements, escape, parse, sectionOf, squeeze, titleOf, write } from './xml.js';

const CODE = /^([0-9A-F]{4}|[0-9A-F]{1,2}xx+)$/;

async function main([pages]: readonly string[]): Promise<void> {
  if (pages === undefined) throw new Error('needs the folder of PS3.4 pages');
  const names = (await readdir(pages)).filter((name) => name.endsWith('.html')).sort();
  const parsed = await Promise.all(names.map(async (name) => ({ name, page: parse(await readFile(path.join(pages, name), 'utf8')) })));
  const title = titleOf(parsed.map(({ page }) => page));
  await write(
    'ps3.4-tables.xml',
    'tables',
    title,
    parsed.flatMap(({ name, page }) => takeTables(page, name)),
  );
  await write('ps3.4-codes.xml', 'codes', title, parsed.flatMap(({ page }) => takeCodes(page)).sort());
}

function takeTables(page: Document, file: string): string[] {
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
function takeCodes(page: Document): string[] {
  const bySection = new Map<string, Set<string>>();
  for (const paragraph of elements(page, 'p')) {
    const codes =
      (paragraph.textContent ?? '').match(/(?<![(,.\w])(?:0[0-2][0-9A-F]{2}|[ABC][0-9A-F](?:[0-9A-F]{2}|xx)|Cxxx|F[EF]0[01])(?=H?\b)(?![.,]\d)/g) ?? [];
    const section = sectionOf(paragraph);
    if (codes.length > 0) bySection.set(section, new Set([...(bySection.get(section) ?? []), ...codes]));
  }
  return [...bySection].map(([section, codes]) => `  <section number="${section}">${[...codes].sort().join(' ')}</section>`);
}

await main(process.argv.slice(2));
