/**
 * Takes what the importer finds in published parts into `test/fixtures/standard/editions/`, one file for each part and edition:
 *
 *     node --import tsx test/support/excerpt/editions.ts FILES
 *
 * Rows as the spec has them, the numbers of all sections and the titles of those that name something; of every sentence that the spec
 * does not carry only its fingerprints.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprint } from '../../../codegen/import/compare/fingerprint.js';
import { asCarried } from '../../../codegen/import/compare/words.js';
import { extract } from '../../../codegen/import/find/extract.js';
import type { Extraction } from '../../../codegen/import/find/extraction.js';
import { readBooks } from '../../../codegen/import/read/books.js';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/standard/editions');

/** Annexes, chapters, services and transactions: what the spec calls by its title. */
const NAMES = /^([A-Z]{1,2}|\d+)$|Transaction|Service$|Service Class$|SOP Class/;

async function main(files: readonly string[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const book of await readBooks(files)) {
    const extraction = extract(book);
    await writeFile(path.join(FOLDER, `${book.part.toLowerCase()}-${book.edition}.json`), textOf(extraction));
  }
}

function textOf({ part, edition, form, whole, groups, definitions, mentions, statusSections, sopClasses, sections }: Extraction): string {
  const group = ({ rows, ...place }: Extraction['groups'][number]): string => {
    const lines = rows.map((row) => {
      const { further, ...carried } = asCarried(place, row);
      const said = Object.entries({ ...carried, wording: fingerprint(further) ?? null }).filter(([, value]) => value !== null);
      return `    ${JSON.stringify(Object.fromEntries(said))}`;
    });
    return `  { "place": ${JSON.stringify(place)}, "rows": [\n${lines.join(',\n')}\n  ] }`;
  };
  const list = (name: string, items: readonly string[]): string => (items.length === 0 ? `"${name}": []` : `"${name}": [\n${items.join(',\n')}\n]`);
  const line = (item: unknown): string => `  ${JSON.stringify(item)}`;
  const titled = [...sections].filter(([number, title]) => NAMES.test(number) || NAMES.test(title));
  return `{ ${[
    `"part": "${part}", "edition": "${edition}", "form": "${form}", "whole": ${String(whole)}`,
    list('groups', groups.map(group)),
    list('definitions', definitions.map(group)),
    list('mentions', mentions.map(line)),
    list('statusSections', statusSections.map(line)),
    list('sopClasses', sopClasses.map(line)),
    list('titles', titled.map(line)),
    `"sections": ${JSON.stringify([...sections.keys()].join(' '))}`,
  ].join(',\n')} }\n`;
}

await main(process.argv.slice(2));
