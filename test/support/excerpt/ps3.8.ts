/**
 * Takes the values of the PDU fields and the service symbols out of the DocBook of PS3.8 into `test/fixtures/standard/`:
 *
 *     node --import tsx test/support/excerpt/ps3.8.ts PART08_XML
 */
import type { Document, Element } from '@xmldom/xmldom';
import { children, elements, escape, parse, squeeze, textOf, titleOf, write } from './xml.js';

/** Fields that say how something ended, and what a PDU is. */
const FIELD = /^(Result|Source|Reason\/Diag\.|Result\/Reason|PDU-type)$/;

async function main([part08]: readonly string[]): Promise<void> {
  if (part08 === undefined) throw new Error('needs the DocBook file of PS3.8');
  const book = parse(await textOf(part08));
  await write('ps3.8.xml', 'association', titleOf([book]), [...takeFields(book), ...takeSymbols(book)]);
}

function takeFields(book: Document): string[] {
  return elements(book, 'table').flatMap((table) => {
    const label = table.getAttribute('label') ?? '';
    return elements(table, 'tr').flatMap((row) => {
      const [, name, description] = children(row);
      const field = squeeze(name?.textContent ?? '');
      const title = squeeze(elements(table, 'caption')[0]?.textContent ?? '');
      if (!FIELD.test(field) || !/PDU Fields|Presentation Context Item/.test(title) || description === undefined) return [];
      const facts = elements(description, 'para').flatMap(factOf);
      return facts.length === 0 ? [] : [`  <field table="${label}" name="${field}">\n${facts.map((fact) => `    ${fact}`).join('\n')}\n  </field>`];
    });
  });
}

/** A value, a range of values, or the source to which the values after it belong. */
function factOf(paragraph: Element): string[] {
  const text = squeeze(paragraph.textContent ?? '');
  const [, source] = /^.*If the Source field has the value \((\d)\).*following:$/.exec(text) ?? [];
  if (source !== undefined) return [`<source value="${source}"/>`];
  return /^(\d+(-\d+)? - |\d\dH$)/.test(text) ? [`<value>${escape(text)}</value>`] : [];
}

function takeSymbols(book: Document): string[] {
  return elements(book, 'section')
    .filter((section) => /^(7\.1\.1\.[789]|7\.3\.1\.1|7\.4\.1)$/.test(section.getAttribute('label') ?? ''))
    .map((section) => {
      const symbols = elements(section, 'listitem').map(
        (item) =>
          `    <symbol>${escape(
            squeeze(item.textContent ?? '')
              .replace(/[;.]$/, '')
              .replace(/ ?\(see note\)$/, ''),
          )}</symbol>`,
      );
      return `  <symbols section="${section.getAttribute('label') ?? ''}">\n${symbols.join('\n')}\n  </symbols>`;
    });
}

await main(process.argv.slice(2));
