import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../codegen/import/read/input-error.js';
import { extract } from '../../codegen/import/find/extract.js';
import { compare } from '../../codegen/import/compare/compare.js';
import { readBooks } from '../../codegen/import/read/books.js';
import { readInputs } from '../../codegen/import/read/input.js';
import { rowsOf } from '../../codegen/import/find/rows.js';
import { docbook } from '../support/render-book.js';
import { source } from '../support/repository.js';
import { cell, printedIn, specBook } from '../support/spec-book.js';
import { importFixture } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

const FILES = ['ps3.7-2026c.xml', 'ps3.8-2024c.xml', 'ps3.4-2020c.xml', 'ps3.18-2024e.html', 'ps3.2/sect_N.7.3.2.html', 'ps3.3/sect_C.22.html'];
const TEXTS = FILES.map((name) => readFileSync(importFixture(name), 'utf8'));

/** How many rows a file gives, or what is wrong with it; any other error is a crash. */
async function outcome(text: string | Uint8Array, name = 'part.xml'): Promise<number | string> {
  try {
    const books = await readBooks([path.join(temporaryFolder([{ name, text }]), name)]);
    return books.flatMap((book) => {
      const extraction = extract(book);
      compare(source.spec, extraction);
      return rowsOf(extraction);
    }).length;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

const anyText = fc.constantFrom(...TEXTS);
const settings = { seed: 2024, numRuns: 80 };

describe('whatever is done to a file, it is read or refused with a clear error', () => {
  it('cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.double({ min: 0, max: 0.98, noNaN: true }), async (text, part) => {
        expect(await outcome(text.slice(0, Math.floor(text.length * part)))).toMatch(/part\.xml:\d+:\d+: found .*, expected /);
      }),
      settings,
    );
  });

  it('with some bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }), async (text, changes) => {
        const bytes = Buffer.from(text);
        for (const [place, byte] of changes) bytes[place % bytes.length] = byte;
        await outcome(bytes);
      }),
      settings,
    );
  });

  it('with its tags shuffled, doubled or left out', async () => {
    const shuffled = anyText.chain((text) => {
      const parts = text.split(/(?=<)/);
      return fc.shuffledSubarray(parts, { minLength: Math.floor(parts.length / 2) }).map((list) => list.join(''));
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async (text) => {
        await outcome(text);
      }),
      settings,
    );
  });

  it('with rows and cells in another order, or gone', async () => {
    const shuffled = anyText.chain((text) => {
      const rows = text.match(/<td[^]*?<\/td>/g) ?? [];
      return fc.shuffledSubarray(rows).map((list) => {
        const cells = list.values();
        return text.replaceAll(/<td[^]*?<\/td>/g, () => cells.next().value ?? '');
      });
    });
    await fc.assert(
      fc.asyncProperty(shuffled, async (text) => {
        await outcome(text);
      }),
      settings,
    );
  });

  it('with spans beyond the table', async () => {
    const [, , text = ''] = TEXTS;
    for (const span of ['0', '-1', '1e9', '4294967296', 'x', '', '2.5']) {
      expect(await outcome(text.replaceAll(/rowspan="\d+"/g, `rowspan="${span}"`))).toEqual(expect.anything());
      expect(await outcome(text.replaceAll(/colspan="\d+"/g, `colspan="${span}"`))).toEqual(expect.anything());
    }
  });

  it('with a huge cell, a huge table, and many sections', async () => {
    const book = specBook(source.spec, '2024c');
    const huge = cell(['Failed: '.repeat(200_000)]);
    const table = (rows: number, number: string): (typeof book.sections)[number] => ({
      number,
      title: 'Status',
      blocks: [
        {
          kind: 'table',
          number: `${number}-1`,
          caption: 'C-FIND Response Status Values',
          head: ['Service Status', 'Further Meaning', 'Status Codes'],
          rows: Array.from({ length: rows }, (_, index) => [
            cell(['Failure']),
            rows === 1 ? huge : cell(['Unable']),
            cell([(0xa000 + index).toString(16).toUpperCase()]),
          ]),
        },
      ],
    });
    const many = Array.from({ length: 3000 }, (_, index) => ({ number: `A.${String(index)}`, title: 'Something', blocks: [] }));
    const printed = docbook({ ...book, sections: [...book.sections, table(1, 'LL.1'), table(2000, 'LL.2'), ...many] });
    expect(await outcome(printed.text)).toBe(printedIn(book).rows + 1 + 2000);
  });

  it('with entities that would grow', async () => {
    const declared = Array.from({ length: 10 }, (_, index) => `<!ENTITY lol${String(index + 1)} "${`&lol${String(index)};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE book [<!ENTITY lol0 "lol">${declared}]><book><subtitle>&lol9;</subtitle></book>`;
    expect(await outcome(bomb)).toMatch(/found a declaration of entities/);
    const external = '<?xml version="1.0"?><!DOCTYPE book [<!ENTITY x SYSTEM "file:///etc/passwd">]><book><subtitle>&x;</subtitle></book>';
    expect(await outcome(external)).toMatch(/found a declaration of entities/);
    const parameter = '<!DOCTYPE book SYSTEM "http://localhost:1/evil.dtd"><book><subtitle>DICOM PS3.7 2024c - &evil;</subtitle></book>';
    expect(await outcome(parameter)).toMatch(/found undefined entity/);
  });

  it('that is packed again and again', async () => {
    let bytes: Uint8Array = Buffer.from('<book/>');
    for (let packing = 0; packing < 6; packing++) bytes = gzipSync(bytes);
    expect(await outcome(bytes, 'part.xml.gz')).toMatch(/found something packed more than 4 times, expected a document or an archive of documents/);
  });

  it('in a folder that is linked to itself', async () => {
    const folder = temporaryFolder([{ name: 'in/part.xml', text: TEXTS[0] ?? '' }]);
    symlinkSync(folder, path.join(folder, 'in/again'));
    expect(await readBooks([folder])).toHaveLength(1);
  });

  it('with spans that make millions of cells', async () => {
    const cells = '<td colspan="100" rowspan="99999999"/>'.repeat(100);
    const rows = `<tr>${cells}</tr>${'<tr><td/></tr>'.repeat(600)}`;
    const page = `<book xmlns="http://docbook.org/ns/docbook"><title>PS3.7</title><subtitle>DICOM PS3.7 2024c - x</subtitle><section label="9.9"><title>x</title><table label="9.9-1">${rows}</table></section></book>`;
    expect(await outcome(page)).toMatch(/found more cells than any part of the standard has, expected a part of the standard/);
  });

  it('that unpacks to more than any part', async () => {
    const bomb = gzipSync(Buffer.alloc(3 * 1024 * 1024));
    const folder = temporaryFolder(['a', 'b', 'c'].map((name) => ({ name: `${name}.xml.gz`, text: bomb })));
    await expect(readInputs([folder], 8 * 1024 * 1024)).rejects.toThrow(/c\.xml\.gz: found more than 8 MiB in all files together when unpacked/);
    expect(await outcome(gzipSync(Buffer.alloc(300 * 1024 * 1024)), 'part.xml.gz')).toMatch(
      /part\.xml\.gz: found more than 256 MiB, expected parts of the standard, which are smaller/,
    );
  });
});
