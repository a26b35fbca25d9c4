/**
 * Takes the status code tables, the reasons and the Warning headers out of the single page of PS3.18 into `test/fixtures/standard/`:
 *
 *     node --import tsx test/support/excerpt/ps3.18.ts PART18_HTML
 *
 * Of a meaning only the beginning is kept.
 */
import type { Document, Element } from '@xmldom/xmldom';
import { cellText, children, elements, escape, parse, sectionOf, squeeze, textOf, titleOf, write } from './xml.js';

/** How much of a meaning is enough to tell it from others. */
const BEGINNING = 60;

async function main([part18]: readonly string[]): Promise<void> {
  if (part18 === undefined) throw new Error('needs the XHTML page of PS3.18');
  const page = parse((await textOf(part18)).replaceAll('&nbsp;', '\u00a0'));
  await write('ps3.18.xml', 'web', titleOf([page]), [...takeStatuses(page), ...takeReasons(page), ...takeHeaders(page)]);
}

function tablesOf(page: Document, title: RegExp): { number: string; table: Element }[] {
  return elements(page, 'div')
    .filter((div) => div.getAttribute('class') === 'table')
    .flatMap((table) => {
      const [, number, words = ''] = /^Table (\S+)\. (.*)$/.exec(squeeze(elements(table, 'p')[0]?.textContent ?? '')) ?? [];
      return number !== undefined && title.test(words) ? [{ number, table }] : [];
    });
}

function takeStatuses(page: Document): string[] {
  return tablesOf(page, /^Status Code Meaning$/).map(({ number, table }) => {
    let status = '';
    const lines = elements(table, 'tr').flatMap((row) => {
      const cells = children(row).map((cell) => ({ text: squeeze(cell.textContent ?? ''), isCode: /^\d{3} ?\(/.test(squeeze(cell.textContent ?? '')) }));
      const code = cells.findIndex(({ isCode }) => isCode);
      // The first cell spans rows; the row of a class has none with a code.
      const first = cells[0];
      if (code !== 0 && first !== undefined && !/^Status$/.test(first.text)) status = first.text;
      if (code === -1) return [];
      return [`    <row status="${status}" code="${escape(cells[code]?.text ?? '')}">${escape((cells[code + 1]?.text ?? '').slice(0, BEGINNING))}</row>`];
    });
    return `  <table number="${number}" section="${sectionOf(table)}">\n${lines.join('\n')}\n  </table>`;
  });
}

function takeReasons(page: Document): string[] {
  return tablesOf(page, /^Store Instances Response (Warning|Failure) Reason Values$/).map(({ number, table }) => {
    const rows = elements(table, 'tr').map((row) => children(row).map((cell) => cellText(cell)));
    const lines = rows
      .filter(([code = '']) => /^[0-9A-Fx]{4}$/.test(code))
      .map(([code = '', decimal = '', meaning = '']) => `    <reason code="${code}" decimal="${decimal}">${escape(meaning)}</reason>`);
    return `  <reasons number="${number}" section="${sectionOf(table)}">\n${lines.join('\n')}\n  </reasons>`;
  });
}

function takeHeaders(page: Document): string[] {
  return elements(page, 'pre')
    .map((block) => ({ section: sectionOf(block), text: squeeze(block.textContent ?? '') }))
    .filter(({ text }) => /^Warning:? /.test(text))
    .map(({ section, text }) => `  <header section="${section}">${escape(text)}</header>`);
}

await main(process.argv.slice(2));
